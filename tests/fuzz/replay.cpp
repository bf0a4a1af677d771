// Gives a fuzzer each file of a folder once; for builds without libFuzzer. An empty folder is a mistake.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int count, char** words) {
    int inputs = 0;
    if (count != 2 || !std::filesystem::is_directory(words[1])) {
        std::fputs("usage: FUZZER FOLDER\n", stderr);
        return 2;
    }
    for (const auto& file : std::filesystem::recursive_directory_iterator(words[1])) {
        if (!file.is_regular_file()) continue;
        std::ifstream in(file.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        std::printf("%s\n", file.path().c_str());
        std::fflush(stdout);  // The last line names the input that crashed.
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        ++inputs;
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
