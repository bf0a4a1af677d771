#!/bin/sh
# A month of a contractor's complaints in one go, with the real program in a fresh repository: a complaint from the
# telephone call to the archive, then a suggestion, an inquiry, praise and a fault report through workflows of their own.
#   sh examples/quickstart.sh [FOLDER]    FOLDER: where the repository is made (new or empty); else a temporary one
# On Debian 12 packages that are missing are installed and plaint is built in build/quickstart. Variables: PLAINT, a
# program to use instead; PLAINT_JOBS, compilers at once; PLAINT_LANG, en or zh. Ends with status 0 only when every step
# did what it should and the figures at the end are right. Git settings of yours are neither read nor written.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

# ---- language: as plaint finds it
lang=en
for name in "${PLAINT_LANG-}" "${LC_ALL-}" "${LC_MESSAGES-}" "${LANGUAGE-}" "${LANG-}"; do
    [ -n "$name" ] || continue
    case $name in zh*) lang=zh ;; esac
    break
done
text() { if [ "$lang" = zh ]; then printf '%s' "$2"; else printf '%s' "$1"; fi; }
say() { printf '\n\033[1m%s\033[0m\n' "$(text "$1" "$2")"; }
[ -t 1 ] || say() { printf '\n== %s\n' "$(text "$1" "$2")"; }
die() { printf 'quickstart: %s\n' "$(text "$1" "$2")" >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# ---- a fresh folder
case $# in
    0 | 1) ;;
    *) echo "usage: sh examples/quickstart.sh [FOLDER]" >&2; exit 2 ;;
esac
if [ $# = 1 ]; then
    mkdir -p -- "$1"
    folder=$(CDPATH='' cd -- "$1" && pwd -P)
    [ -z "$(ls -A "$folder")" ] || die "$folder is not empty" "$folder 不是空文件夹"
else
    folder=$(CDPATH='' cd -- "$(mktemp -d "${TMPDIR:-/tmp}/plaint-quickstart.XXXXXX")" && pwd -P)
fi

# ---- the program
if [ -n "${PLAINT-}" ]; then
    plaint=$PLAINT
    command -v "$plaint" >/dev/null || die "PLAINT is no program: $plaint" "PLAINT 不是可执行程序：$plaint"
    case $plaint in
        /*) ;;
        */*) plaint=$PWD/$plaint ;;
    esac
else
    sh "$root/packages/install.sh" build
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    say "Building plaint (build/quickstart)" "编译 plaint（build/quickstart）"
    cmake -S "$root" -B "$root/build/quickstart" -G Ninja -DCMAKE_BUILD_TYPE=Release >"$scratch/configure" 2>&1 || {
        cat "$scratch/configure" >&2
        exit 1
    }
    cmake --build "$root/build/quickstart" --parallel "${PLAINT_JOBS:-$(nproc)}" --target plaint
    plaint=$root/build/quickstart/cmd/plaint
fi

# ---- nothing of the user's own git
for name in $(env | sed -n 's/^\(GIT_[A-Z_0-9]*\)=.*/\1/p'); do unset "$name"; done
cat >"$scratch/gitconfig" <<'END'
[init]
    defaultBranch = main
[core]
    quotePath = false
    pager = cat
END
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL="$scratch/gitconfig" GIT_CEILING_DIRECTORIES="${folder%/*}"
export PLAINT_LANG=$lang TZ=Asia/Shanghai
cd "$folder"

# ---- playing: `at WHEN WHO` sets clock and person, `p ARGUMENTS…` shows a command and runs it
seed=0
at() {
    case $2 in
        王芳) mail=wangfang ;;
        李雷) mail=lilei ;;
        陈涛) mail=chentao ;;
        何静) mail=hejing ;;
        周国平) mail=zhouguoping ;;
        *) die "who is $2?" "$2 是谁？" ;;
    esac
    who=$2
    when=$1
    export PLAINT_NOW="$1:00+08:00"
    export GIT_AUTHOR_NAME="$2" GIT_AUTHOR_EMAIL="$mail@example.cn" GIT_AUTHOR_DATE="$PLAINT_NOW"
    export GIT_COMMITTER_NAME="$2" GIT_COMMITTER_EMAIL="$mail@example.cn" GIT_COMMITTER_DATE="$PLAINT_NOW"
}
# Long commands are broken before an option, as a person would type them.
shown() {
    printf '\n%s %s $ plaint' "$(printf '%s' "$when" | tr T ' ')" "$who"
    column=30
    for word in "$@"; do
        case $word in
            '' | *[\ \;\|\&\<\>\(\)\$\*\?\#\~\`\"\!]*) word="'$word'" ;;
        esac
        case $word in
            --*)
                if [ "$column" -gt 90 ]; then
                    printf ' \\\n   '
                    column=3
                fi
                ;;
        esac
        printf ' %s' "$word"
        column=$((column + 1 + ${#word}))
    done
    printf '\n'
}
p() {
    seed=$((seed + 1))
    shown "$@"
    PLAINT_SEED=$seed "$plaint" "$@" || die "failed: plaint $*" "执行失败：plaint $*"
}
# refused CODE ARGUMENTS…: the command must be refused (exit 1) with this finding.
refused() {
    code=$1
    shift
    seed=$((seed + 1))
    shown "$@"
    before=$(git rev-parse HEAD)
    status=0
    PLAINT_SEED=$seed "$plaint" "$@" >"$scratch/refusal" 2>&1 || status=$?
    cat "$scratch/refusal"
    [ "$status" = 1 ] || die "should have been refused: plaint $*" "本应被拒绝：plaint $*"
    grep -qF "[$code]" "$scratch/refusal" || die "the refusal does not name $code" "拒绝信息中没有 $code"
    if [ "$(git rev-parse HEAD)" != "$before" ] || [ -n "$(git status --porcelain)" ]; then
        die "a refused command changed the repository" "被拒绝的命令改动了仓库"
    fi
}

# ---- the repository and the team
say "A repository for complaints" "建立投诉仓库"
at 2026-03-02T08:30 王芳
p init
cat >plaint.yaml <<'END'
# 本仓库的策略，说明见 plaint-policy(5)。
version: 1
profile: it-project

people:
  - person: 王芳 <wangfang@example.cn>
    roles: [customer_service]
    departments: [客户服务部]
  - person: 何静 <hejing@example.cn>
    roles: [product_manager, training_specialist]
    departments: [产品部]
  - person: 李雷 <lilei@example.cn>
    roles: [project_manager]
    departments: [项目部]
  - person: 陈涛 <chentao@example.cn>
    roles: [technical_manager]
    departments: [技术部]
  - person: 周国平 <zhouguoping@example.cn>
    roles: [project_director, department_manager]
    departments: [项目部]
END
git add plaint.yaml
git commit -q -m "plaint.yaml: the team"
cat plaint.yaml

# ---- a complaint by telephone, 2 March, 9:12
say "A complaint by telephone: every section of the form, each step a commit" "一次电话投诉：填写表单的每个部分，每步一次提交"
at 2026-03-02T09:20 王芳
p new --kind 投诉 --title 一月、二月水质月报至今未交付 \
    --received-at '2026-03-02 09:12' --channel 电话 --received-by 王芳 \
    --organization 临江市水务局 --complainant 周敏 --position 科长 --department 信息科 \
    --phone 0571-5550101 --email zhoumin@water.example.cn --relation 项目负责人 \
    --project 水质监测平台 --contract HT-2025-018 --project-manager 李雷 --contract-amount 1280000.00 --currency CNY \
    --stage 运维服务 --started-on 2025-04-01 --planned-completion 2026-06-30 \
    --category 进度延误问题 --urgency 高 \
    --occurred-at '2026-02-02 08:00' --place 报表中心，月报导出 --involved '月报导出任务；12 个新增站点' \
    --description '合同约定每月 1 日前交付上月水质月报。一月、二月的月报至今未收到，页面提示“生成中”。
我局须在 3 月 6 日前向省厅报送，数据缺失将被通报。' \
    --demand 本周内补交一月、二月月报 --demand 书面说明原因并保证三月按时交付 \
    --desired-date 2026-03-05 --desired-solution 先人工补交，再修复导出功能 --expected-within 3d
p respond CP-2026-001 --at '2026-03-02 09:25' --method 电话 --letter \
    --content '致歉并确认收到；说明处理流程，承诺 3 月 3 日中午前答复原因；联系人：项目经理李雷'

cat >"$scratch/export-job.log" <<'END'
2026-02-01 00:10:02 INFO  monthly-report: begin, 148 stations
2026-02-01 00:10:41 ERROR monthly-report: station LJ-137 has no code; job stopped
2026-03-01 00:10:02 INFO  monthly-report: begin, 160 stations
2026-03-01 00:10:44 ERROR monthly-report: station LJ-137 has no code; job stopped
END
at 2026-03-02T09:32 王芳
p attach CP-2026-001 "$scratch/export-job.log" --type 日志文件 --description '月报导出任务日志，客户信息科提供'
p attach CP-2026-001 --type 电话录音 --location '客服录音系统，2026-03-02 09:12，分机 801' --description 客户来电录音
at 2026-03-02T09:45 王芳
p classify CP-2026-001 --category 进度延误问题 --category 产品质量问题 --main-category 进度延误问题 --urgency 高 \
    --severity 严重 --severity-reason 影响客户向上级报送，连续两个月未交付 --verdict 有效 --verdict-reason 日志证实导出任务两次中断
at 2026-03-02T10:10 李雷
p analyse CP-2026-001 --direct-cause 月报导出任务遇异常站点即停止 --root-cause 新增站点未录入编码，导出前无校验 \
    --responsibility '我方：开发与运维' --impact 客户三月六日前无法报送，影响六月验收 --idea '先人工补交两份月报，同时修复任务' \
    --nature 技术问题 --scope 部分用户 --complexity 中等 --resource-type 人力 --resource-type 技术 \
    --resources '开发 2 人，3 天' --risk 若三月月报再次缺失，客户可能暂停付款
p assign CP-2026-001 --lead 李雷 --assistant 陈涛 --assistant 韩梅梅 --department 开发团队 --department 运维团队 \
    --due '2026-03-05 18:00'
at 2026-03-02T15:30 陈涛
p log investigation CP-2026-001 --at '2026-03-02 14:00' --method 系统分析 \
    --content '分析一月、二月的任务日志与站点表' --conclusion '站点 LJ-137 起共 12 个新增站点无编码，任务在首个站点处中断'
at 2026-03-02T17:10 李雷
p log investigation CP-2026-001 --at '2026-03-02 16:20' --by 韩梅梅 --method 资料查阅 \
    --content 查阅站点接入单与上线检查表 --conclusion 接入单无编码栏，检查表不含报表验证；任务失败未触发告警
at 2026-03-03T11:40 李雷
p log communication CP-2026-001 --at '2026-03-03 11:15' --with 周敏 --method 电话 --purpose 进展通报 \
    --content '说明原因；两份月报 3 月 4 日前人工补交' --feedback '可以接受，希望三月不再发生' --consensus '3 月 4 日 18 时前补交，修复后书面说明'
at 2026-03-03T14:00 李雷
p solve CP-2026-001 --direct-cause 导出任务遇无编码站点即中断 --indirect-cause 任务失败没有告警 \
    --root-cause 站点编码不是必填项，导入时不校验 --systemic-cause 上线检查表不含报表验证 \
    --primary-responsibility '开发团队：任务未处理异常数据' --secondary-responsibility '运维团队：未监控定时任务' --objective-factors '年初集中接入 12 个站点' \
    --summary '人工补交两份月报；修复导出任务，编码改为必填，增加失败告警' \
    --measure 'type=技术措施; term=永久措施; action=导出任务跳过并列出异常站点，站点编码改为必填' \
    --measure 'type=服务措施; term=临时措施; action=人工生成并送达一月、二月月报' \
    --measure 'type=管理措施; term=永久措施; action=每月 1 日 9 时前由运维确认月报已交付' \
    --measure 'type=补偿措施; action=免收三月运维费' \
    --plan 'task=人工补交两份月报; owner=韩梅梅; start=2026-03-03; end=2026-03-04; state=进行中' \
    --plan 'task=修复导出任务并上线; owner=陈涛; start=2026-03-03; end=2026-03-05; state=待开始' \
    --people-needed '开发 2 人、运维 1 人，3 天' --technical-needed 测试环境与一月数据副本 --money-needed '免收运维费 8000 元' --other-needed '客户确认 12 个站点的编码' \
    --risks '站点编码若不能及时确认，先以临时编码导出并注明' --communication-plan '每日 17 时向周敏通报进展'
at 2026-03-03T16:00 李雷
p review CP-2026-001 --decision 通过 --reviewer 李雷 --reviewer 陈涛 --reviewer 何静 --subject 整体方案 --opinion '可行；上线前须用一月数据完整重跑'

say "What the rules do not allow is refused, with the reason and the way on" "规则不允许的操作会被拒绝，并说明原因和下一步"
refused confirm_plan.not_approved confirm plan CP-2026-001 --method 电话确认 --attitude 满意
refused transition.role approve CP-2026-001 --decision 通过
at 2026-03-03T16:40 周国平
p approve CP-2026-001 --decision 通过 --opinion '同意免收三月运维费，按期完成'
at 2026-03-03T17:20 李雷
p confirm plan CP-2026-001 --method 电话确认 --by 周敏 --attitude 满意 --opinion '同意方案，站点编码明日提供'

say "Carrying it out" "实施与跟踪"
at 2026-03-04T18:00 李雷
p log implementation CP-2026-001 --at '2026-03-04 17:30' --by 韩梅梅 --content 人工生成并送达一月、二月月报 \
    --result 客户已签收 --problems '两个站点二月缺 3 天数据' --remedies 以邻近站点数据补齐并在月报中注明
p set CP-2026-001 'solution.plan[0].state' 已完成
at 2026-03-05T16:30 陈涛
p log implementation CP-2026-001 --at '2026-03-05 15:00' --content '导出任务修复上线，编码必填，失败告警接入值班短信' \
    --result '一月、二月数据重跑成功，160 个站点齐全' --problems 无 --remedies 无
p set CP-2026-001 'solution.plan[1].state' 'done'
at 2026-03-05T17:00 李雷
p log communication CP-2026-001 --with 周敏 --method 邮件 --purpose 致歉说明 --content '送达书面说明：原因、修复内容、三月保障安排' \
    --feedback 已收到并转科室 --consensus '4 月 1 日双方共同核对三月月报'
p track CP-2026-001 --cycle '两周内每周一次，4 月 1 日复核' --method 电话回访 --method 系统监控
p resolve CP-2026-001 --outcome 完全解决 --technical 导出任务对异常站点跳过并告警，两月月报已补交 --risk 未见后续风险
at 2026-03-09T10:00 李雷
p log follow-up CP-2026-001 --content 检查一周内的导出试跑与告警 --result '7 次试跑全部成功' --feedback 周敏：页面正常 --improvement 告警短信增加站点名称
refused close.unconfirmed close CP-2026-001
at 2026-03-16T10:30 李雷
p log follow-up CP-2026-001 --content '电话回访并核对新接入的 3 个站点' --result 编码齐全，导出正常 --feedback '满意，已按时报送省厅' --improvement 无
p evaluate CP-2026-001 --satisfaction '客户表示满意，省厅报送未受影响' --relationship '信任基本恢复，约定 4 月联合核对' --residual-risk 无后续风险 \
    --resources-spent '开发 2 人、运维 1 人，共 8 人日' --cost 24000.00 --currency CNY \
    --went-well 当天查明原因并先行补交 --went-badly 两次失败均由客户发现
at 2026-03-16T11:00 王芳
p confirm result CP-2026-001 --method 电话确认 --by 周敏 --satisfaction 满意 --comment '处理及时，希望告警先于客户发现问题'
at 2026-03-16T11:30 王芳
p close CP-2026-001
at 2026-03-17T09:30 李雷
p improve CP-2026-001 --process-problem 站点接入没有数据校验环节 --policy-problem 运维制度未要求核对定时任务 \
    --people-problem 值班人员不熟悉报表任务 --technology-problem 定时任务缺少统一监控 --management-problem 上线检查表未随功能更新 \
    --action 'term=短期; action=站点接入单增加编码栏; owner=李雷; due=2026-04-10; state=进行中' \
    --action 'term=中期; action=定时任务统一接入监控; owner=陈涛; due=2026-06-10; state=待开始' \
    --action 'term=长期; action=报表导出纳入自动化回归测试; owner=陈涛; due=2026-09-10; state=待开始' \
    --process 站点接入须经数据校验后上线 --policy '每月 1 日核对月报写入运维制度' --training '值班人员报表任务培训，2 学时' --monitoring 导出失败五分钟内短信告警
p archive CP-2026-001 --problem-type 技术问题 --severity 严重 --typicality 典型案例 --value 高 \
    --lesson '先补交、后修复，客户的期限不受影响' --lesson 定时任务必须监控结果，而不只监控进程 --caution 批量接入站点前先核对编码 \
    --recorder 王芳 --reviewer 周国平 --location '案例库 2026/技术'

# ---- the other four kinds; words of lists may be typed as stored, too
say "An inquiry: answered and closed" "一次咨询：答复后关闭"
at 2026-03-17T14:05 王芳
p new --kind inquiry --title 如何导出单个站点的历史数据 --channel instant_messaging --organization 临江市水务局 --complainant 吴倩 --phone 0571-5550117 \
    --project 水质监测平台 --contract HT-2025-018 --urgency low --description 想导出单个站点近三年的小时数据，页面上没有找到入口。
p assign FB-2026-0001 --lead 何静
at 2026-03-17T15:20 何静
p answer FB-2026-0001 --answer '在“站点详情—历史数据”中选择时间范围后导出；超过一年的数据生成后以邮件通知。已发送操作手册第 4 章。'
at 2026-03-18T09:00 何静
p confirm result FB-2026-0001 --method phone --by 吴倩 --satisfaction very_satisfied
p close FB-2026-0001
p archive FB-2026-0001 --typicality ordinary --value low --lesson 手册目录中加入导出入口 --reviewer 王芳

say "A fault: located, tested, deployed, verified" "一次故障：定位、测试、部署、验证"
at 2026-03-18T10:02 王芳
p new --kind fault --title 数字档案系统全部用户无法登录 --received-at '2026-03-18 09:55' --channel phone --organization 临江市档案馆 --complainant 孙丽 --phone 13800000021 \
    --project 数字档案馆二期 --contract HT-2025-107 --urgency high --category technical_support --description '9:50 起所有用户登录时报“服务不可用”，窗口业务停办。'
say "An emergency has to be urgent, and needs a team" "紧急事件必须标为紧急，并成立小组"
refused classify.emergency_not_urgent classify FB-2026-0002 --outage yes
p classify FB-2026-0002 --outage yes --urgency urgent --severity serious --verdict valid
p respond FB-2026-0002 --method phone --content '已启动应急处理，15 分钟通报一次'
p escalate FB-2026-0002 --reason major_interest --step department_manager --to 周国平 --content 调配两名工程师
p assign FB-2026-0002 --lead 陈涛 --assistant 韩梅梅 --assistant 李雷
at 2026-03-18T10:40 陈涛
p log investigation FB-2026-0002 --method system_analysis --content 检查认证服务日志与证书 --conclusion '认证服务证书 9:50 到期'
p solve FB-2026-0002 --root-cause 证书到期未纳入监控 --summary '更换证书并重启认证服务' --measure 'type=technical; term=permanent; action=更换证书，加入到期监控' \
    --test-plan 在备机上更换并登录验证 --rollback-plan 保留旧证书与配置，失败时切回备机
p log implementation FB-2026-0002 --step develop --content 签发新证书
p log implementation FB-2026-0002 --step internal_test --content 备机更换后登录成功
at 2026-03-18T11:15 陈涛
p log implementation FB-2026-0002 --step deploy --content 生产环境更换证书并重启 --result 服务恢复
p log implementation FB-2026-0002 --step verify --content 与档案馆逐窗口验证登录 --result 全部正常
p resolve FB-2026-0002 --outcome full --risk 无
at 2026-03-19T09:10 王芳
p confirm result FB-2026-0002 --method phone --by 孙丽 --satisfaction satisfied
p close FB-2026-0002 --residual-risk none
p archive FB-2026-0002 --problem-type technical --typicality typical --value high --lesson '证书到期前 30 天告警' --reviewer 周国平

say "A suggestion: weighed, planned, delivered, accepted" "一条建议：分析、计划、交付、验收"
at 2026-03-19T14:30 何静
p new --kind suggestion --title 月报增加同比列 --channel survey --organization 临江市水务局 --complainant 周敏 --phone 0571-5550101 --project 水质监测平台 \
    --contract HT-2025-018 --urgency low --category feature_request --description 希望月报增加与上年同月的比较，便于写分析。 --demand 月报增加同比列
p respond FB-2026-0003 --method email --content 感谢建议，两天内答复能否实现
p classify FB-2026-0003 --severity minor --verdict suggestion
p assign FB-2026-0003 --lead 何静 --department 开发团队
p analyse FB-2026-0003 --idea 利用已有历史数据计算同比 --complexity simple --scope all_users
at 2026-03-20T10:00 何静
p solve FB-2026-0003 --feasibility '历史数据完整，可实现' --cost-benefit '约 2 人日，三家客户受益' --summary 月报增加同比列 --measure 'type=technical; action=增加同比列与说明'
p review FB-2026-0003 --decision passed --reviewer 何静 --reviewer 陈涛
at 2026-03-20T15:00 何静
p confirm plan FB-2026-0003 --method email --by 周敏 --attitude satisfied
at 2026-03-26T16:00 陈涛
p log implementation FB-2026-0003 --step deliver --content 同比列随月度版本上线
p resolve FB-2026-0003 --outcome full
at 2026-03-27T09:30 何静
p confirm result FB-2026-0003 --method online --by 周敏 --satisfaction very_satisfied --comment 很实用
p close FB-2026-0003
p archive FB-2026-0003 --typicality ordinary --value medium --lesson 小改动随月度版本交付 --reviewer 李雷

say "Praise: thanked for" "一次表扬：致谢"
at 2026-03-30T09:05 王芳
p new --kind praise --title 感谢陈涛深夜到场 --channel email --organization 临江市档案馆 --complainant 孙丽 --phone 13800000021 --project 数字档案馆二期 \
    --contract HT-2025-107 --urgency low --description 证书故障当天陈工全程在场，窗口一小时后恢复，特此感谢。
p respond FB-2026-0004 --method email --content '已致谢，并转告陈涛本人与部门'
p link FB-2026-0004 FB-2026-0002 --type related
p close FB-2026-0004
p archive FB-2026-0004 --typicality ordinary --value low --lesson 应急时固定一名现场联系人 --reviewer 周国平

# ---- what is there now
say "The register" "台账"
at 2026-03-31T18:00 王芳
p list --sort received.at
say "The complaint, as on the form" "投诉处理记录表"
p show CP-2026-001
say "How it went" "处理经过"
p history CP-2026-001
say "The month" "月度统计"
p report --month 2026-03
say "Every record, every piece of evidence" "检查全部记录与证据"
p check
say "The same story, told by git" "git 中的同一经过"
git log --oneline

# ---- and it is so
figures=$("$plaint" report --month 2026-03 --format json | tr -d ' \n')
for figure in '"opening":{"count":0,' '"received":{"count":5,' '"reopened":{"count":0,' '"closed":{"count":5,' '"closing":{"count":0,'; do
    case $figures in
        *"$figure"*) ;;
        *) die "the report lacks $figure: $figures" "统计中没有 $figure：$figures" ;;
    esac
done
# Every first response was in time. Resolved too late: the complaint (high: 24 hours; it took 79:48) and the suggestion
# (low: 7 days; it took 7 days and an hour and a half). The praise was thanked for at once, and is due in April. So the
# five took 0:00, 1:15, 1:20, 79:48 and 169:30 hours.
for figure in '"clock":"response","percent":100.0,"decided":5,' '"goal":{"percent":95,"reached":true}' \
    '"clock":"resolution","percent":50.0,"decided":4,' '"breached":{"count":2,"ids":["CP-2026-001","FB-2026-0003"]}' \
    '"goal":{"percent":90,"reached":false},"left_out":{"early":{"count":1,"ids":["FB-2026-0004"]}}' \
    '"mean_seconds":181356,"median_seconds":4800,"p90_seconds":610200'; do
    case $figures in
        *"$figure"*) ;;
        *) die "the report lacks $figure: $figures" "统计中没有 $figure：$figures" ;;
    esac
done
archived=$("$plaint" list --state archived --format json | tr -d ' \n')
case $archived in
    *'"total":5'*) ;;
    *) die "not all five records are archived" "五条记录未全部归档" ;;
esac
findings=$("$plaint" check --format json | tr -d ' \n')
case $findings in
    *'"findings":[]'*) ;;
    *) die "check is not clean: $findings" "检查发现问题：$findings" ;;
esac
git fsck --strict >"$scratch/fsck" 2>&1 || { cat "$scratch/fsck" >&2; die "git fsck" "git fsck"; }
[ -z "$(git status --porcelain)" ] || die "the work tree is not clean" "工作区不干净"

commits=$(git rev-list --count HEAD)
say "Done: 5 received, 5 closed, $commits commits, no findings. The repository: $folder" \
    "完成：接收 5 条，关闭 5 条，提交 $commits 次，无问题。仓库位置：$folder"
printf '%s\n' "cd $folder && $plaint help"
