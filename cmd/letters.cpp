#include "cmd/letters.hpp"

#include "cmd/record_codes.hpp"
#include "render/letter.hpp"

namespace plaint::cmd {

Arg letter_argument() {
    Arg arg;
    arg.name = "letter";
    arg.form = Arg::Form::flag;
    arg.help = Phrase(Text("print the letter to the customer that goes with it", "同时打印致客户的函件"));
    return arg;
}

Result<void> print_letter(Context& context, Session& session, std::string_view name, const model::Complaint& record) {
    const std::string file = fmt::format("letters/{}/{}.txt", context.lang() == Lang::zh ? "zh" : "en", name);
    PLAINT_TRY(text, session.resources().inherited_file(session.rules().profiles, file));
    if (!text) {
        return fail(Failing::data,
                    error(k_no_letter, phrase({"the profile has no letter `{0}`", "配置方案中没有函件 `{0}`"}, file)));
    }
    PLAINT_TRY(letter, render::letter(text->text, file, record.root(), session.policy().fields, context.lang()));
    context.print(context.safe(letter));
    return {};
}

}  // namespace plaint::cmd
