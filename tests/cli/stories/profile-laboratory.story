# The profile laboratory: an appeal against a test report from the letter to the archivist, with the blind re-test, the
# correction of the report and a customer who is not satisfied at first; a complaint that the department hands over to the
# office; a late appeal. Each guard and each sign-off refuses once.
@ 陈静 <chenjing@example.cn>
@ 2026-03-09T09:00:00+08:00
$ git init -q -b main . && plaint init --profile laboratory >/dev/null && cat > plaint.yaml <<'EOF'
+ version: 1
+ profile: laboratory
+ people:
+   - {person: 陈静 <chenjing@example.cn>, roles: [technical_office], departments: [技术业务室]}
+   - {person: 林静 <linjing@example.cn>, roles: [quality_manager]}
+   - {person: 何岚 <helan@example.cn>, roles: [department_head], departments: [采样室]}
+   - {person: 郑华 <zhenghua@example.cn>, roles: [office], departments: [办公室]}
+   - {person: 钱伟 <qianwei@example.cn>, roles: [tester], departments: [分析室]}
+   - {person: 吴岳 <wuyue@example.cn>, roles: [authorised_signatory]}
+ EOF
$ git add -A && git commit -qm 人员与角色 && plaint check
> Records checked: 0; errors: 0

# ---- An urgent appeal. The technical office registers what the letter says and accepts it once it is complete.
$ plaint new --kind 申诉 --title 总排口COD结果异议 --channel 来信 --organization 临江纸业有限公司 --complainant 周敏 --phone 0571-5550101 --category 监测数据 --main-category 监测数据 --urgency 紧急 --description 对总排口废水COD检测结果128mg/L有异议 --demand 复核检测结果 --sample-no W0312-1 --sample-name 总排口废水 --item 化学需氧量 --lang zh
> SS-2026-001：已登记
$ plaint accept SS-2026-001 --lang zh
! SS-2026-001: 错误：未写明所申诉的检测报告或收到报告的日期（要求：检测报告编号 已填写，现为未填写；收到检测报告日期 已填写，现为未填写） [accept.no_report]
! 提示：plaint supplement SS-2026-001 --report-no 报告编号 --report-received-on 日期
! SS-2026-001: 错误：申诉未以书面形式提出（要求：书面申诉提交日期 已填写，现为未填写） [accept.not_written]
! 提示：plaint supplement SS-2026-001 --submitted-on 日期
! SS-2026-001: 错误：申诉未说明理由或有关依据（要求：申诉理由 已填写，现为未填写；有关依据 已填写，现为未填写） [accept.no_grounds]
! 提示：plaint supplement SS-2026-001 --reasons 理由 --grounds 依据
! 3 个错误
= 1
$ plaint supplement SS-2026-001 --report-no HJ2026-0312 --report-received-on 2026-03-02 --submitted-on 2026-03-09 --reasons 结果明显高于企业在线监测均值 --grounds 三月上旬在线监测日均值报表
> SS-2026-001: Supplemented (Registered)
@ 何岚 <helan@example.cn>
$ plaint accept SS-2026-001 --lang zh
! SS-2026-001: 错误：`accept` 须由技术业务室执行，何岚 <helan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint accept SS-2026-001
> SS-2026-001: Accepted, Registered -> Accepted
$ plaint assign SS-2026-001 --lead 陈静 --lang zh
! SS-2026-001: 错误：状态“已受理”（accepted）下不能执行 `assign` [transition.illegal]
! 提示：目前可执行：inform、nonconformity、compensate、reject、withdraw、hold、classify、supplement、respond、log communication、improve、log note、link、set、edit、attach
= 1
$ plaint inform SS-2026-001 --to 林静
> SS-2026-001: Reported to the quality manager, Accepted -> Reported to the quality manager
$ plaint assign SS-2026-001 --lead 陈静 --lang zh
! SS-2026-001: 错误：`assign` 须由质量负责人执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林静
= 1
# The quality manager presides.
@ 林静 <linjing@example.cn>
@ 2026-03-09T10:00:00+08:00
$ plaint assign SS-2026-001 --lead 陈静 --team 是 --lang zh
! SS-2026-001: 错误：调查小组没有成员（要求：成立调查小组 不为 是 或 参加人员 至少有一条，现为成立调查小组：是；参加人员 的条数：0） [assign.team_unnamed]
! 提示：plaint assign SS-2026-001 --lead 姓名 --team 是 --assistant 姓名 --assistant 姓名
= 1
$ plaint assign SS-2026-001 --lead 陈静 --department 分析室 --instruction 组织分析室对该批次全过程复查 --due "2026-03-11 17:00"
> SS-2026-001: Handling arranged, Reported to the quality manager -> Under review

# ---- Review and preliminary opinion: records, instruments, the whole course of the test.
@ 陈静 <chenjing@example.cn>
$ plaint propose SS-2026-001 --opinion 建议复检 --retest 是 --lang zh
! SS-2026-001: 错误：尚未查看原始记录（要求：调查与回顾检查记录 中至少有一条满足“调查方式 为 查看原始记录”，现为没有条目） [propose.no_records]
! 提示：plaint log investigation SS-2026-001 --method 查看原始记录 --content "…"
! SS-2026-001: 错误：尚未查看相关仪器设备（要求：调查与回顾检查记录 中至少有一条满足“调查方式 为 查看仪器设备”，现为没有条目） [propose.no_instruments]
! 提示：plaint log investigation SS-2026-001 --method 查看仪器设备 --content "…"
! SS-2026-001: 错误：尚未对测试全过程进行回顾检查（要求：调查与回顾检查记录 中至少有一条满足“调查方式 为 回顾检查测试全过程”，现为没有条目） [propose.no_course]
! 提示：plaint log investigation SS-2026-001 --method 回顾检查测试全过程 --content "…"
! 3 个错误
= 1
$ plaint log investigation SS-2026-001 --method 查看原始记录 --participant 分析室钱伟 --content 核对0312批次原始记录4页 --conclusion 稀释倍数填写有涂改
> SS-2026-001: Investigated (Under review)
$ plaint log investigation SS-2026-001 --method 查看仪器设备 --content 消解器与滴定管检定证书在有效期内 --conclusion 未见异常
> SS-2026-001: Investigated (Under review)
$ plaint log investigation SS-2026-001 --method 回顾检查测试全过程 --content 从采样到报告逐项回顾 --conclusion 采样与运输无误，稀释倍数存疑
> SS-2026-001: Investigated (Under review)
@ 何岚 <helan@example.cn>
$ plaint propose SS-2026-001 --opinion 建议复检 --retest 是 --lang zh
! SS-2026-001: 错误：`propose` 须由技术业务室执行，何岚 <helan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint propose SS-2026-001 --opinion 稀释倍数存疑，建议用原样密码复检 --retest 否
> SS-2026-001: Opinion proposed, Under review -> Opinion proposed
$ plaint approve opinion SS-2026-001 --decision 同意 --lang zh
! SS-2026-001: 错误：初步处理意见审批：陈静 <chenjing@example.cn> 不具备“质量负责人”角色 [sign_off.not_held]
! 提示：请由以下人员签署：质量负责人（林静）
= 1
@ 林静 <linjing@example.cn>
@ 2026-03-09T14:00:00+08:00
$ plaint approve opinion SS-2026-001 --decision 不同意 --opinion 既然存疑，应当复检
> SS-2026-001: Opinion decided on, Opinion proposed -> Under review
@ 陈静 <chenjing@example.cn>
$ plaint propose SS-2026-001 --opinion 用原样密码复检，由两名未参加原检测的人员检测 --retest 是
> SS-2026-001: Opinion proposed, Under review -> Opinion proposed
$ plaint log coding SS-2026-001 --code M-4471 --source 原样 --procedure 监测质量控制程序 --lang zh
! SS-2026-001: 错误：状态“已提初步意见”（proposed）下不能执行 `log coding` [transition.illegal]
! 提示：目前可执行：assign、log investigation、propose、approve opinion、conclude、nonconformity、compensate、withdraw、hold、classify、supplement、respond、log communication、improve、log note、link、set、edit、attach
= 1
@ 林静 <linjing@example.cn>
$ plaint conclude SS-2026-001 --report 维持原报告 --verdict 不合理 --content 维持 --lang zh
! SS-2026-001: 错误：初步处理意见尚未经质量负责人批准（要求：初步处理意见审批已全部签署，现为无；缺少：质量负责人（林静）） [conclude.not_approved]
! 提示：plaint approve opinion SS-2026-001 --decision 同意
! SS-2026-001: 错误：处理意见要求复检，尚无复检结果（要求：需复检 不为 是 或 复检记录 中至少有一条满足“时间 不早于 初步处理意见 / 提出时间”，现为需复检：是；复检记录：未填写） [conclude.not_retested]
! 提示：plaint log coding SS-2026-001 … 后 plaint log retest SS-2026-001 …
! 2 个错误
= 1
@ 2026-03-09T15:00:00+08:00
$ plaint approve opinion SS-2026-001 --decision 同意 && plaint show SS-2026-001 --lang zh | sed -n '/签/,$p'
> SS-2026-001: Opinion decided on, Opinion proposed -> Opinion approved
> 会签：
>   初步处理意见审批：已签 1/1
>     已签  质量负责人（审批）：林静  03-09 15:00
>
> 时限：
>   书面答复申诉人：应于 2026-03-12 18:00 前完成，剩余 1天6小时
>   批示的完成时限：应于 2026-03-11 17:00 前完成，剩余 2天2小时
>
> 下一步：
>   plaint withdraw SS-2026-001  → 已撤回
>   plaint hold SS-2026-001  → 已挂起
> 条件尚未满足：
>   plaint propose SS-2026-001  → 已提初步意见：`propose` 须由技术业务室执行，林静 <linjing@example.cn> 不具备该角色
>   plaint log coding SS-2026-001  → 复检中：复检样品应以原样为准（要求：复检样品编码记录 最后一条的 复检样品 为 原样 或 采样有误 为 是 或 样品运输有误 为 是，现为复检样品编码记录 最后一条的 复检样品：未填写；采样有误：未填写；样品运输有误：未填写）
>   plaint conclude SS-2026-001  → 报告更正中：处理意见要求复检，尚无复检结果（要求：需复检 不为 是 或 复检记录 中至少有一条满足“时间 不早于 初步处理意见 / 提出时间”，现为需复检：是；复检记录：未填写）
>   plaint conclude SS-2026-001  → 维持原报告：处理意见要求复检，尚无复检结果（要求：需复检 不为 是 或 复检记录 中至少有一条满足“时间 不早于 初步处理意见 / 提出时间”，现为需复检：是；复检记录：未填写）
$ plaint conclude SS-2026-001 --report 维持原报告 --content 维持 --lang zh
! SS-2026-001: 错误：处理意见要求复检，尚无复检结果（要求：需复检 不为 是 或 复检记录 中至少有一条满足“时间 不早于 初步处理意见 / 提出时间”，现为需复检：是；复检记录：未填写） [conclude.not_retested]
! 提示：plaint log coding SS-2026-001 … 后 plaint log retest SS-2026-001 …
= 1

# ---- Blind re-test: the original sample under a secret code, two testers, neither of them the one who coded it.
@ 陈静 <chenjing@example.cn>
$ plaint log coding SS-2026-001 --code W0312-1 --source 重新采样 --procedure 样品采样程序 --lang zh
! SS-2026-001: 错误：复检样品应以原样为准（要求：复检样品编码记录 最后一条的 复检样品 为 原样 或 采样有误 为 是 或 样品运输有误 为 是，现为复检样品编码记录 最后一条的 复检样品：重新采样；采样有误：未填写；样品运输有误：未填写） [code_sample.not_original]
! 提示：plaint log coding SS-2026-001 --code 密码编号 --source 原样 --procedure 监测质量控制程序
! SS-2026-001: 错误：密码编号与原样品编号相同（要求：复检样品编码记录 最后一条的 密码编号 不为 样品编号，现为复检样品编码记录 最后一条的 密码编号：W0312-1；样品编号：W0312-1） [code_sample.not_secret]
! 提示：plaint log coding SS-2026-001 --code 密码编号 …
! SS-2026-001: 错误：未写明执行《监测质量控制程序》（要求：复检样品编码记录 最后一条的 执行的程序文件 为 监测质量控制程序，现为样品采样程序） [code_sample.no_procedure]
! 提示：plaint log coding SS-2026-001 … --procedure 监测质量控制程序
! SS-2026-001: 错误：重新采样未写明应执行的程序文件（要求：复检样品编码记录 最后一条的 复检样品 为 原样 或 （复检样品编码记录 最后一条的 执行的程序文件 为 样品采样程序 且 复检样品编码记录 最后一条的 执行的程序文件 为 样品管理（处置）程序），现为复检样品编码记录 最后一条的 复检样品：重新采样；复检样品编码记录 最后一条的 执行的程序文件：样品采样程序） [code_sample.no_sampling_procedure]
! 提示：plaint log coding SS-2026-001 … --procedure 监测质量控制程序 --procedure 样品采样程序 --procedure 样品管理（处置）程序
! 4 个错误
= 1
$ plaint log coding SS-2026-001 --code M-4471 --source 原样 --procedure 监测质量控制程序
> SS-2026-001: Sample coded, Opinion approved -> Sample coded
$ plaint log retest SS-2026-001 --code M-4471 --first-tester 钱伟 --second-tester 孙丽 --result 86mg/L --conclusion 原结果有误 --lang zh
! SS-2026-001: 错误：`log retest` 须由检验人员执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：钱伟
= 1
@ 钱伟 <qianwei@example.cn>
@ 2026-03-10T11:00:00+08:00
$ plaint log retest SS-2026-001 --code M-4470 --first-tester 陈静 --result 86mg/L --conclusion 原结果有误 --lang zh
! SS-2026-001: 错误：密码编号与发出的复检样品不符（要求：复检记录 最后一条的 密码编号 为 复检样品编码记录 最后一条的 密码编号，现为复检记录 最后一条的 密码编号：M-4470；复检样品编码记录 最后一条的 密码编号：M-4471） [retest.other_code]
! 提示：plaint log retest SS-2026-001 --code 密码编号 …
! SS-2026-001: 错误：复检应由两人同时测试（要求：复检记录 最后一条的 检验人员二 已填写，现为未填写） [retest.one_tester]
! 提示：plaint log retest SS-2026-001 … --first-tester 姓名 --second-tester 姓名
! SS-2026-001: 错误：编码人不得参加复检（要求：复检记录 最后一条的 检验人员一 不为 复检样品编码记录 最后一条的 经办人，现为复检记录 最后一条的 检验人员一：陈静；复检样品编码记录 最后一条的 经办人：陈静） [retest.not_blind]
! 提示：plaint log retest SS-2026-001 … --first-tester 姓名 --second-tester 姓名
! 3 个错误
= 1
$ plaint log retest SS-2026-001 --code M-4471 --first-tester 钱伟 --second-tester 孙丽 --method "HJ 828-2017" --instrument 消解器XJ-03 --result 化学需氧量86mg/L --conclusion 原结果有误
> SS-2026-001: Re-tested, Sample coded -> Re-tested

# ---- Conclusion: it follows from the re-test; another one needs a reason. The authorised signatory approves the correction.
@ 林静 <linjing@example.cn>
@ 2026-03-10T14:00:00+08:00
$ plaint conclude SS-2026-001 --report 维持原报告 --content 维持原报告 --lang zh
! SS-2026-001: 错误：`conclusion.report` 填写为维持原报告，按规则应为更正原报告（复检证实原结果有误） [level.unexplained]
! 提示：请填写更正原报告，或在 `conclusion.reason` 中说明理由
= 1
$ plaint conclude SS-2026-001 --content 复检结果86mg/L，原报告稀释倍数有误，更正原报告 --economic-loss 是
> SS-2026-001: Concluded, Re-tested -> Report being corrected
@ 陈静 <chenjing@example.cn>
$ plaint recall SS-2026-001 --lang zh
! SS-2026-001: 错误：报告更正尚未经授权签字人批准（要求：报告更正批准已全部签署，现为无；缺少：授权签字人（吴岳）） [reissue.not_approved]
! 提示：plaint approve reissue SS-2026-001 --decision 同意
= 1
$ plaint approve reissue SS-2026-001 --decision 同意 --lang zh
! SS-2026-001: 错误：报告更正批准：陈静 <chenjing@example.cn> 不具备“授权签字人”角色 [sign_off.not_held]
! 提示：请由以下人员签署：授权签字人（吴岳）
= 1
$ plaint reissue SS-2026-001 --new-report-no HJ2026-0312 --change-mark 否 --lang zh
! SS-2026-001: 错误：报告更正尚未经授权签字人批准（要求：报告更正批准已全部签署，现为无；缺少：授权签字人（吴岳）） [reissue.not_approved]
! 提示：plaint approve reissue SS-2026-001 --decision 同意
! SS-2026-001: 错误：原报告尚未收回（要求：原报告收回时间 已填写，现为未填写） [reissue.not_recalled]
! 提示：plaint recall SS-2026-001 --voided 是
! SS-2026-001: 错误：原报告尚未加盖作废章（要求：已加盖作废章 为 是，现为未填写） [reissue.not_voided]
! 提示：plaint recall SS-2026-001 --voided 是
! SS-2026-001: 错误：更正报告未加盖更改（g）标识（要求：已加盖更改（g）标识 为 是，现为否） [reissue.no_change_mark]
! 提示：plaint reissue SS-2026-001 --new-report-no 报告编号 --change-mark 是
! SS-2026-001: 错误：更正后的报告没有区别于原报告的编号（要求：更正后报告编号 不为 检测报告编号，现为更正后报告编号：HJ2026-0312；检测报告编号：HJ2026-0312） [reissue.same_number]
! 提示：plaint reissue SS-2026-001 --new-report-no 原编号(g) --change-mark 是
! 5 个错误
= 1
@ 吴岳 <wuyue@example.cn>
$ plaint approve reissue SS-2026-001 --decision 同意
> SS-2026-001: Correction decided on (Report being corrected)
@ 陈静 <chenjing@example.cn>
$ plaint recall SS-2026-001
> SS-2026-001: Report taken back (Report being corrected)
$ plaint reissue SS-2026-001 --new-report-no "HJ2026-0312(g)" --change-mark 是 --lang zh
! SS-2026-001: 错误：原报告尚未加盖作废章（要求：已加盖作废章 为 是，现为未填写） [reissue.not_voided]
! 提示：plaint recall SS-2026-001 --voided 是
= 1
$ plaint recall SS-2026-001 --voided 是
> SS-2026-001: Report taken back (Report being corrected)
@ 林静 <linjing@example.cn>
$ plaint reissue SS-2026-001 --new-report-no "HJ2026-0312(g)" --change-mark 是 --lang zh
! SS-2026-001: 错误：`reissue` 须由技术业务室执行，林静 <linjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
@ 2026-03-11T10:00:00+08:00
$ plaint reissue SS-2026-001 --new-report-no "HJ2026-0312(g)" --change-mark 是
> SS-2026-001: Correct report issued, Report being corrected -> Correct report issued

# ---- The answer, in writing and within three working days; the feedback form; a customer who is not satisfied at first.
@ 钱伟 <qianwei@example.cn>
$ plaint answer SS-2026-001 --method 信函 --answer 随函寄送更正报告 --lang zh
! SS-2026-001: 错误：`answer` 须由技术业务室执行，钱伟 <qianwei@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
@ 2026-03-11T15:00:00+08:00
$ plaint answer SS-2026-001 --method 信函 --answer "经复检，化学需氧量为86mg/L，随函寄送更正报告HJ2026-0312(g)，谨致歉意"
> SS-2026-001: Answered in writing, Correct report issued -> Answered
$ plaint sla SS-2026-001 --lang zh
> SS-2026-001  【已书面答复】
> 总排口COD结果异议
> 时限情况：2026-03-11 15:00（Asia/Shanghai）
>
> 时钟
> 时钟            开始         时限         停止           已用/允许  状况
> 报告质量负责人  03-09 09:00  03-10 18:00  03-09 09:00   0:00/18:00  按时
> 书面答复申诉人  03-09 09:00  03-12 18:00  03-11 15:00  24:00/36:00  按时
> 批示的完成时限  03-09 10:00  03-11 17:00  03-11 15:00  53:00/55:00  按时
>
> 适用的时限（> 为最严，以其为准）
>    时钟            规则                    时限            日历   到期
> >  报告质量负责人  及时报告：1个工作日     1bd             china  03-10 18:00
>    书面答复申诉人  申诉：受理后15日内      15d             china  03-24 09:00
> >  书面答复申诉人  紧急申诉：三个工作日内  3bd             china  03-12 18:00
> >  批示的完成时限  按批示要求              assignment.due  -      03-11 17:00
$ plaint confirm result SS-2026-001 --method 信函 --satisfaction 不满意 --lang zh
! SS-2026-001: 错误：尚未就本次答复发出《投诉处理结果客户反馈登记表》（要求：反馈表发出时间 不早于 答复时间，现为反馈表发出时间：未填写；答复时间：2026-03-11 15:00） [feedback.no_form]
! 提示：plaint send feedback-form SS-2026-001
= 1
@ 2026-03-12T09:00:00+08:00
$ plaint send feedback-form SS-2026-001
> SS-2026-001: Feedback form sent (Answered)
@ 2026-03-16T09:00:00+08:00
$ plaint confirm result SS-2026-001 --method 信函 --satisfaction 不满意 --by 周敏 --comment 未说明原因，委外复测费用如何处理
> SS-2026-001: Feedback form returned, Answered -> Under review
$ plaint propose SS-2026-001 --opinion 复检结论不变，补充说明原因 --retest 是 --lang zh
! SS-2026-001: 错误：客户对结果不满意，尚未重新调查（要求：客户反馈 / 客户满意度 不为 不满意 或 调查与回顾检查记录 中至少有一条满足“时间 不早于 反馈表收回时间”，现为客户反馈 / 客户满意度：不满意；调查与回顾检查记录：共 3 条） [investigate.not_anew]
! 提示：plaint log investigation SS-2026-001 --method 方式 --content "…"
= 1
$ plaint log investigation SS-2026-001 --method 询问当事人 --content 原检测人员承认稀释倍数由10误记为15 --conclusion 人为差错
> SS-2026-001: Investigated (Under review)
$ plaint propose SS-2026-001 --opinion 不再复检，书面说明差错原因，协商赔偿委外费用 --retest 否
> SS-2026-001: Opinion proposed, Under review -> Opinion proposed
@ 林静 <linjing@example.cn>
$ plaint approve opinion SS-2026-001 --decision 同意
> SS-2026-001: Opinion decided on, Opinion proposed -> Opinion approved
$ plaint conclude SS-2026-001 --report 更正原报告 --content 结论不变，说明差错原因并协商赔偿
> SS-2026-001: Concluded, Opinion approved -> Report being corrected
@ 吴岳 <wuyue@example.cn>
@ 2026-03-16T10:00:00+08:00
$ plaint approve reissue SS-2026-001 --decision 同意
> SS-2026-001: Correction decided on (Report being corrected)
@ 陈静 <chenjing@example.cn>
$ plaint reissue SS-2026-001 --new-report-no "HJ2026-0312(g)" --change-mark 是 && plaint answer SS-2026-001 --method 当面送达 --answer 差错系稀释倍数误记，已采取纠正措施，委外复测费用由本站承担
> SS-2026-001: Correct report issued, Report being corrected -> Correct report issued
> SS-2026-001: Answered in writing, Correct report issued -> Answered
@ 2026-03-16T11:00:00+08:00
$ plaint send feedback-form SS-2026-001
> SS-2026-001: Feedback form sent (Answered)
@ 林静 <linjing@example.cn>
@ 2026-03-18T09:00:00+08:00
$ plaint close SS-2026-001 --lang zh
! SS-2026-001: 错误：客户尚未表示满意（要求：答复情况 为 未答复 或 客户反馈 / 客户满意度 为 满意 或 基本满意，现为答复情况：已答复；客户反馈 / 客户满意度：不满意） [close.not_satisfied]
! 提示：plaint confirm result SS-2026-001 --method 信函 --satisfaction 满意
! SS-2026-001: 错误：客户反馈早于最近一次答复（要求：反馈表收回时间 为空 或 反馈表收回时间 不早于 答复时间，现为反馈表收回时间：2026-03-16 09:00；答复时间：2026-03-16 10:00） [close.old_feedback]
! 提示：plaint confirm result SS-2026-001 --method 信函 --satisfaction 满意
! SS-2026-001: 错误：未判断是否涉及不符合工作（要求：投诉是否合理 不为 合理 或 不符合工作 / 是否涉及不符合 已填写，现为投诉是否合理：合理；不符合工作 / 是否涉及不符合：未填写） [close.nonconformity_unjudged]
! 提示：plaint nonconformity SS-2026-001 --judgement 不涉及
! SS-2026-001: 错误：赔偿事宜尚未协商一致（要求：（投诉是否合理 不为 合理 或 给客户造成经济损失 不为 是） 或 赔偿协商 / 协商结果 为 已达成一致 或 客户放弃赔偿，现为投诉是否合理：合理；给客户造成经济损失：是；赔偿协商 / 协商结果：未填写） [close.compensation_open]
! 提示：plaint compensate SS-2026-001 --outcome 已达成一致 --amount 金额 --agreement "…"
! 4 个错误
= 1
$ plaint confirm result SS-2026-001 --method 当面交回 --satisfaction 满意 --by 周敏 --comment 说明清楚
> SS-2026-001: Feedback form returned, Answered -> Feedback settled
$ plaint nonconformity SS-2026-001 --judgement 涉及 --record-no BF-2026-04
> SS-2026-001: Nonconformity recorded (Feedback settled)
$ plaint close SS-2026-001 --lang zh
! SS-2026-001: 错误：不符合工作的纠正措施尚未完成（要求：不符合工作 / 是否涉及不符合 不为 涉及 或 （《不符合监测工作控制程序》记录编号 已填写 且 《纠正措施程序》记录编号 已填写 且 纠正措施 已填写 且 纠正措施验证日期 已填写），现为不符合工作 / 是否涉及不符合：涉及；《不符合监测工作控制程序》记录编号：BF-2026-04；《纠正措施程序》记录编号：未填写；纠正措施：未填写；纠正措施验证日期：未填写） [close.corrective_open]
! 提示：plaint nonconformity SS-2026-001 --judgement 涉及 --record-no 编号 --corrective-no 编号 --corrective-action "…" --verified-on 日期
! SS-2026-001: 错误：赔偿事宜尚未协商一致（要求：（投诉是否合理 不为 合理 或 给客户造成经济损失 不为 是） 或 赔偿协商 / 协商结果 为 已达成一致 或 客户放弃赔偿，现为投诉是否合理：合理；给客户造成经济损失：是；赔偿协商 / 协商结果：未填写） [close.compensation_open]
! 提示：plaint compensate SS-2026-001 --outcome 已达成一致 --amount 金额 --agreement "…"
! 2 个错误
= 1
$ plaint nonconformity SS-2026-001 --judgement 涉及 --record-no BF-2026-04 --corrective-no JZ-2026-03 --corrective-action 稀释倍数由两人核对后填写 --verified-on 2026-03-18 --verified-by 林静
> SS-2026-001: Nonconformity recorded (Feedback settled)
$ plaint compensate SS-2026-001 --outcome 已达成一致 --amount 3200.00 --currency CNY --agreement 承担客户委外复测费用
> SS-2026-001: Compensation negotiated (Feedback settled)
@ 陈静 <chenjing@example.cn>
$ plaint close SS-2026-001 --lang zh
! SS-2026-001: 错误：`close` 须由质量负责人执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林静
= 1
@ 林静 <linjing@example.cn>
$ plaint close SS-2026-001
> SS-2026-001: Closed, Feedback settled -> Closed
@ 郑华 <zhenghua@example.cn>
@ 2026-04-01T09:00:00+08:00
$ plaint archive SS-2026-001 --lang zh
! SS-2026-001: 错误：未写明接收案卷的站档案管理员（要求：站档案管理员 已填写，现为未填写） [archive.no_archivist]
! 提示：plaint archive SS-2026-001 --archivist 姓名 --location 案卷号
! SS-2026-001: 错误：未写明案卷号或存放位置（要求：归档 / 案卷号或存放位置 已填写，现为未填写） [archive.no_location]
! 提示：plaint archive SS-2026-001 --archivist 姓名 --location 案卷号
! 2 个错误
= 1
@ 林静 <linjing@example.cn>
$ plaint archive SS-2026-001 --archivist 郑玉 --location 2026-SS-001 --lang zh
! SS-2026-001: 错误：`archive` 须由办公室执行，林静 <linjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：郑华
= 1
@ 郑华 <zhenghua@example.cn>
$ plaint archive SS-2026-001 --archivist 郑玉 --location 2026-SS-001 --retain-until 2032-12-31
> SS-2026-001: Filed, Closed -> Filed

# ---- A late appeal is kept and marked; it is accepted with a reason, or rejected.
@ 陈静 <chenjing@example.cn>
@ 2026-04-20T09:00:00+08:00
$ plaint new --kind 申诉 --title 噪声结果异议 --channel 电子邮件 --organization 东河食品厂 --complainant 吴刚 --phone 0571-5550102 --category 监测数据 --description 对厂界噪声结果有异议 --report-no HJ2026-0377 --report-received-on 2026-04-08 --submitted-on 2026-04-20 --reasons 夜间施工干扰 --grounds 施工许可证
> SS-2026-002: Registered
$ plaint accept SS-2026-002 --lang zh
! SS-2026-002: 错误：申诉已超过收到报告后十日的期限（要求：书面申诉提交日期 不晚于 收到检测报告日期 + 10 天 或 逾期申诉的受理理由 已填写，现为书面申诉提交日期：2026-04-20；收到检测报告日期 + 10 天：2026-04-18；逾期申诉的受理理由：未填写） [accept.late]
! 提示：plaint accept SS-2026-002 --late-reason "…"，或 plaint reject SS-2026-002 --reason 超过十日申诉期 --explanation "…"
= 1
$ plaint reject SS-2026-002 --reason 超过十日申诉期 --explanation 报告于4月8日签收，申诉期至4月18日止
> SS-2026-002: Rejected, Registered -> Rejected

# ---- A complaint about a department: its head cannot settle it and hands it over to the office, which forms a team.
$ plaint new --kind 抱怨（投诉） --title 采样人员未按约到场 --channel 电话 --organization 东河食品厂 --complainant 吴刚 --phone 0571-5550102 --category 监测数据 --description 约定4月15日采样，17日才到场
> BY-2026-001: Registered
$ plaint accept BY-2026-001 --lang zh
! BY-2026-001: 错误：对监测数据的投诉应按申诉处理（要求：投诉类型 不为 监测数据，现为监测数据） [accept.data_matter]
! 提示：plaint reject BY-2026-001 --reason 登记类型有误 --explanation "…"，再用 plaint new --kind 申诉 登记
! BY-2026-001: 错误：未写明被投诉部门（要求：被投诉部门 已填写 或 接收方式 为 满意度调查，现为被投诉部门：未填写；接收方式：电话） [accept.no_department]
! 提示：plaint supplement BY-2026-001 --department 部门
! 2 个错误
= 1
$ plaint supplement BY-2026-001 --department 采样室 && plaint classify BY-2026-001 --category 工作时效 && plaint accept BY-2026-001 && plaint inform BY-2026-001 --to 林静
> BY-2026-001: Supplemented (Registered)
> BY-2026-001: Classified (Registered)
> BY-2026-001: Accepted, Registered -> Accepted
> BY-2026-001: Reported to the quality manager, Accepted -> Reported to the quality manager
@ 林静 <linjing@example.cn>
$ plaint assign BY-2026-001 --lead 何岚 --department 采样室 --instruction 请查明原因并答复客户
> BY-2026-001: Handling arranged, Reported to the quality manager -> Handling arranged
@ 陈静 <chenjing@example.cn>
$ plaint hand over BY-2026-001 --department 采样室 --reason 涉及三个部门 --lang zh
! BY-2026-001: 错误：`hand over` 须由部门负责人执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：何岚
= 1
@ 何岚 <helan@example.cn>
$ plaint hand over BY-2026-001 --department 采样室 --reason 车辆调度与采样计划由不同部门负责
> BY-2026-001: Handed over to the office, Handling arranged -> With the office
$ plaint assign BY-2026-001 --lead 郑华 --lang zh
! BY-2026-001: 错误：`assign` 须由办公室执行，何岚 <helan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：郑华
= 1
@ 郑华 <zhenghua@example.cn>
$ plaint assign BY-2026-001 --lead 郑华 --department 采样室 --department 后勤室 --team 是 --assistant 何岚 --assistant 冯军
> BY-2026-001: Handling arranged, With the office -> Handling arranged
$ plaint log investigation BY-2026-001 --method 询问当事人 --participant 后勤室冯军 --content 采样计划调整后未通知车队 --conclusion 计划变更无通知环节
> BY-2026-001: Investigated, Handling arranged -> Under investigation
$ plaint hand in BY-2026-001 --result 已重新采样 --lang zh
! BY-2026-001: 错误：未判定投诉是否合理或未写明判定依据（要求：投诉是否合理 已填写，现为未填写；判定依据 已填写，现为未填写） [hand_in.no_verdict]
! 提示：plaint judge BY-2026-001 --verdict 合理 --reason "…"
! BY-2026-001: 错误：未分析产生投诉的原因（要求：解决方案 / 直接原因 已填写 或 解决方案 / 根本原因 已填写，现为解决方案 / 直接原因：未填写；解决方案 / 根本原因：未填写） [hand_in.no_cause]
! 提示：plaint solve BY-2026-001 --direct-cause "…"
! 2 个错误
= 1
$ plaint judge BY-2026-001 --verdict 合理 --reason 采样计划变更未通知客户
> BY-2026-001: Judged (Under investigation)
$ plaint hand in BY-2026-001 --result 已重新采样 --lang zh
! BY-2026-001: 错误：未分析产生投诉的原因（要求：解决方案 / 直接原因 已填写 或 解决方案 / 根本原因 已填写，现为解决方案 / 直接原因：未填写；解决方案 / 根本原因：未填写） [hand_in.no_cause]
! 提示：plaint solve BY-2026-001 --direct-cause "…"
! BY-2026-001: 错误：投诉合理，但没有处理措施（要求：投诉是否合理 不为 合理 或 具体措施 至少有一条，现为投诉是否合理：合理；具体措施 的条数：0） [hand_in.no_measures]
! 提示：plaint solve BY-2026-001 --measure "type=服务措施; action=…"
! BY-2026-001: 错误：处理措施尚未实施（要求：投诉是否合理 不为 合理 或 实施过程记录 至少有一条，现为投诉是否合理：合理；实施过程记录 的条数：0） [hand_in.not_implemented]
! 提示：plaint log implementation BY-2026-001 --content "…" --result "…"
! 3 个错误
= 1
$ plaint solve BY-2026-001 --direct-cause 计划变更未通知车队和客户 --measure "type=服务措施; action=当日补采并致歉" --measure "type=管理措施; term=永久措施; action=计划变更须电话通知客户并留痕"
> BY-2026-001: Measures decided (Under investigation)
$ plaint log implementation BY-2026-001 --content 4月17日完成采样，修订采样计划变更通知单 --result 报告按期出具
> BY-2026-001: Carried out (Under investigation)
@ 陈静 <chenjing@example.cn>
$ plaint hand in BY-2026-001 --result 已重新采样 --lang zh
! BY-2026-001: 错误：`hand in` 须由部门负责人或办公室执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：何岚、郑华
= 1
@ 郑华 <zhenghua@example.cn>
$ plaint hand in BY-2026-001 --result 已补采并致歉，修订变更通知单
> BY-2026-001: Result handed in, Under investigation -> Handled by the department
$ plaint answer BY-2026-001 --method 电子邮件 --answer 已查明原因并补采，今后计划变更将提前通知
> BY-2026-001: Answered in writing, Handled by the department -> Answered
$ plaint send feedback-form BY-2026-001
> BY-2026-001: Feedback form sent (Answered)
$ plaint confirm silence BY-2026-001 --lang zh
! BY-2026-001: 错误：解决之后尚未向客户催请确认满两次（要求：满足“沟通目的 为 催请确认 且 时间 不早于 答复时间”的 客户沟通记录 条数 不小于 2，现为0） [confirm_silence.no_reminders]
! 提示：plaint log communication BY-2026-001 --purpose 催请确认 --method 电话 --content "…"
= 1
@ 2026-04-27T09:00:00+08:00
$ plaint log communication BY-2026-001 --purpose 催请确认 --method 电话 --content 请客户填写反馈表
> BY-2026-001: Talked to the customer (Answered)
$ plaint log communication BY-2026-001 --purpose 催请确认 --method 电子邮件 --content 再次请客户填写反馈表
> BY-2026-001: Talked to the customer (Answered)
$ plaint confirm silence BY-2026-001 --comment 两次催请未答复
> BY-2026-001: Customer silent, Answered -> Feedback settled
@ 林静 <linjing@example.cn>
$ plaint close BY-2026-001 --lang zh
! BY-2026-001: 错误：未判断是否涉及不符合工作（要求：投诉是否合理 不为 合理 或 不符合工作 / 是否涉及不符合 已填写，现为投诉是否合理：合理；不符合工作 / 是否涉及不符合：未填写） [close.nonconformity_unjudged]
! 提示：plaint nonconformity BY-2026-001 --judgement 不涉及
= 1
$ plaint nonconformity BY-2026-001 --judgement 不涉及 && plaint close BY-2026-001
> BY-2026-001: Nonconformity recorded (Feedback settled)
> BY-2026-001: Closed, Feedback settled -> Closed
@ 郑华 <zhenghua@example.cn>
$ plaint archive BY-2026-001 --archivist 郑玉 --location 2026-BY-001
> BY-2026-001: Filed, Closed -> Filed

$ plaint check && plaint list --lang zh
> Records checked: 3; errors: 0
> 登记编号     接收时间          状态      紧急程度  处理负责人  标题
> BY-2026-001  2026-04-20 09:00  已归档    一般      郑华        采样人员未按约到场
> SS-2026-001  2026-03-09 09:00  已归档    紧急      陈静        总排口COD结果异议
> SS-2026-002  2026-04-20 09:00  不予受理  一般                  噪声结果异议

# ---- The papers: the sheets of the appeal and of the complaint, a letter, and the blank forms.
$ plaint form SS-2026-001 --lang zh
> # 抱怨（投诉）受理登记表
>
> 登记编号：SS-2026-001
>
> ## 受理情况
>
> | 项目 | 内容 |
> |---|---|
> | 类别 | ☑ 申诉　□ 抱怨（投诉） |
> | 接收时间 | 2026-03-09 09:00 |
> | 接收方式 | ☑ 来信　□ 来访　□ 电话　□ 传真　□ 电子邮件　□ 网站　□ 满意度调查　□ 其他单位转来 |
> | 接收人 | 陈静 |
> | 紧急程度 | ☑ 紧急　□ 一般 |
> | 客户单位 | 临江纸业有限公司 |
> | 申诉（投诉）人 | 周敏 |
> | 联系电话 | 0571-5550101 |
> | 检测报告编号 | HJ2026-0312 |
> | 收到报告日期 | 2026-03-02 |
> | 书面申诉日期 | 2026-03-09 |
> | 申诉期限 | ☑ 十日内提出　□ 逾期提出 |
> | 投诉类型 | ☑ 监测数据　□ 采样工作　□ 报告出具　□ 工作时效　□ 服务态度　□ 收费　□ 保密　□ 其他 |
> | 被投诉部门 |  |
> | 抱怨（申诉）内容 | 对总排口废水COD检测结果128mg/L有异议 |
>
> **逾期受理理由**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 不予受理原因 | □ 超过十日申诉期　□ 未说明理由或依据　□ 重复申诉或投诉　□ 不属本站受理范围　□ 客户要求撤回　□ 登记类型有误　□ 其他 |
>
> **不予受理说明**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 受理人（技术业务室） | 陈静 |
> | 受理时间 | 2026-03-09 09:00 |
>
> ## 质量负责人主持处理
>
> | 项目 | 内容 |
> |---|---|
> | 报告质量负责人 | 林静 |
> | 报告时间 | 2026-03-09 09:00 |
> | 批示意见 | 组织分析室对该批次全过程复查 |
> | 处理负责人 | 陈静 |
> | 职责部门 | 分析室 |
> | 批示时间 | 2026-03-09 10:00 |
> | 要求完成时间 | 2026-03-11 17:00 |
>
> ## 处理结果
>
> | 项目 | 内容 |
> |---|---|
> | 投诉是否合理 | ☑ 合理　□ 不合理 |
> | 原报告处理 | □ 维持原报告　☑ 更正原报告 |
>
> **处理结果**
>
> > 结论不变，说明差错原因并协商赔偿
>
> | 项目 | 内容 |
> |---|---|
> | 原报告收回时间 | 2026-03-10 14:00 |
> | 收回人 | 陈静 |
> | 加盖印章 | ☑ 已加盖作废章　☑ 已加盖更改（g）标识 |
> | 更正后报告编号 | HJ2026-0312(g) |
> | 出具时间 | 2026-03-16 10:00 |
>
> **授权签字人批准**
>
> > 授权签字人批准：吴岳    2026-03-16 10:00  
> > 同意
>
> | 项目 | 内容 |
> |---|---|
> | 书面答复方式 | □ 信函　☑ 当面送达　□ 电子邮件　□ 传真 |
> | 答复人 | 陈静 |
> | 答复时间 | 2026-03-16 10:00 |
> | 客户意见 | ☑ 满意　□ 基本满意　□ 不满意 |
>
> ## 归档
>
> | 项目 | 内容 |
> |---|---|
> | 移交人（办公室） | 郑华 |
> | 站档案管理员 | 郑玉 |
> | 归档日期 | 2026-04-01 |
> | 案卷号 | 2026-SS-001 |
$ plaint form SS-2026-001 --form handling --lang zh
> # 客户投诉处理登记表
>
> 登记编号：SS-2026-001
>
> ## 投诉情况
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 | 临江纸业有限公司 |
> | 投诉人 | 周敏 |
> | 接收时间 | 2026-03-09 09:00 |
> | 被投诉部门 |  |
> | 投诉内容 | 对总排口废水COD检测结果128mg/L有异议 |
> | 处理负责人 | 陈静 |
> | 职责部门 | 分析室 |
> | 调查小组 | □ 成立调查小组 |
> | 参加人员 |  |
>
> ## 调查与回顾检查记录1
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-09 10:00 |
> | 调查人员 | 陈静 |
> | 调查方式 | ☑ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 | 分析室钱伟 |
> | 调查内容 | 核对0312批次原始记录4页 |
> | 调查结论 | 稀释倍数填写有涂改 |
>
> ## 调查与回顾检查记录2
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-09 10:00 |
> | 调查人员 | 陈静 |
> | 调查方式 | □ 查看原始记录　☑ 查看仪器设备　□ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
> | 调查内容 | 消解器与滴定管检定证书在有效期内 |
> | 调查结论 | 未见异常 |
>
> ## 调查与回顾检查记录3
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-09 10:00 |
> | 调查人员 | 陈静 |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　☑ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
> | 调查内容 | 从采样到报告逐项回顾 |
> | 调查结论 | 采样与运输无误，稀释倍数存疑 |
>
> ## 调查与回顾检查记录4
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-16 09:00 |
> | 调查人员 | 陈静 |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　☑ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
> | 调查内容 | 原检测人员承认稀释倍数由10误记为15 |
> | 调查结论 | 人为差错 |
>
> ## 初步处理意见
>
> | 项目 | 内容 |
> |---|---|
> | 采样与运输 | □ 采样有误　□ 样品运输有误 |
> | 初步处理意见（技术业务室） | 不再复检，书面说明差错原因，协商赔偿委外费用 |
> | 复检 | □ 需复检 |
> | 提出人 | 陈静 |
>
> **质量负责人审批**
>
> > 质量负责人审批：林静    2026-03-16 09:00  
> > 同意
>
> ## 复检样品密码编号
>
> | 时间 | 密码编号 | 样品来源 | 执行程序 | 编码人 |
> |---|---|---|---|---|
> | 2026-03-09 15:00 | M-4471 | 原样 | 监测质量控制程序 | 陈静 |
>
> ## 复检结果
>
> | 密码编号 | 检验人员一 | 检验人员二 | 检测方法 | 仪器设备 | 复检结果 | 与原结果比较 |
> |---|---|---|---|---|---|---|
> | M-4471 | 钱伟 | 孙丽 | HJ 828-2017 | 消解器XJ-03 | 化学需氧量86mg/L | 原结果有误 |
> |  |  |  |  |  |  |  |
>
> ## 处理结论
>
> | 项目 | 内容 |
> |---|---|
> | 原报告处理 | □ 维持原报告　☑ 更正原报告 |
> | 投诉是否合理 | ☑ 合理　□ 不合理 |
> | 处理结果 | 结论不变，说明差错原因并协商赔偿 |
>
> **与复检结果不一致的理由**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 结论人 | 林静 |
> | 结论时间 | 2026-03-16 09:00 |
>
> ## 结果反馈
>
> | 项目 | 内容 |
> |---|---|
> | 书面答复内容 | 差错系稀释倍数误记，已采取纠正措施，委外复测费用由本站承担 |
> | 答复方式 | □ 信函　☑ 当面送达　□ 电子邮件　□ 传真 |
> | 答复人 | 陈静 |
> | 答复时间 | 2026-03-16 10:00 |
> | 反馈表发出人 | 陈静 |
> | 发出时间 | 2026-03-16 11:00 |
>
> ## 不符合工作与纠正措施
>
> | 项目 | 内容 |
> |---|---|
> | 是否涉及不符合 | □ 不涉及　☑ 涉及 |
> | 不符合工作记录编号 | BF-2026-04 |
> | 纠正措施记录编号 | JZ-2026-03 |
> | 纠正措施 | 稀释倍数由两人核对后填写 |
> | 验证人 | 林静 |
> | 验证日期 | 2026-03-18 |
>
> ## 赔偿协商
>
> | 项目 | 内容 |
> |---|---|
> | 经济损失 | ☑ 给客户造成经济损失 |
> | 协商结果 | ☑ 已达成一致　□ 客户放弃赔偿　□ 尚在协商 |
> | 赔偿金额 | 3200.00 CNY |
> | 协商时间 | 2026-03-18 09:00 |
> | 协商内容 | 承担客户委外复测费用 |
> | 协商人 | 林静 |
>
> > 处理负责人：陈静  
> > 质量负责人：林静　　日期：2026-03-18 09:00
$ plaint form SS-2026-001 --form feedback --lang zh
> # 投诉处理结果客户反馈登记表
>
> 登记编号：SS-2026-001
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 | 临江纸业有限公司 |
> | 申诉（投诉）人 | 周敏 |
> | 联系电话 | 0571-5550101 |
> | 投诉时间 | 2026-03-09 09:00 |
> | 答复时间 | 2026-03-16 10:00 |
> | 投诉内容 | 对总排口废水COD检测结果128mg/L有异议 |
> | 处理结果 | 差错系稀释倍数误记，已采取纠正措施，委外复测费用由本站承担 |
> | 发出人 | 陈静 |
> | 发出时间 | 2026-03-16 11:00 |
>
> ## 客户填写
>
> | 项目 | 内容 |
> |---|---|
> | 对处理结果 | ☑ 满意　□ 基本满意　□ 不满意 |
> | 意见和建议 | 说明清楚 |
>
> > 客户签字（盖章）：周敏　　日期：2026-03-18 09:00
>
> | 项目 | 内容 |
> |---|---|
> | 收回方式 | □ 信函　☑ 当面交回　□ 电子邮件　□ 传真 |
>
> 如您对处理结果不满意，我们将重新调查处理，直至您满意为止。
$ plaint form BY-2026-001 --form handling --lang zh
> # 客户投诉处理登记表
>
> 登记编号：BY-2026-001
>
> ## 投诉情况
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 | 东河食品厂 |
> | 投诉人 | 吴刚 |
> | 接收时间 | 2026-04-20 09:00 |
> | 被投诉部门 | 采样室 |
> | 投诉内容 | 约定4月15日采样，17日才到场 |
> | 处理负责人 | 郑华 |
> | 职责部门 | 采样室、后勤室 |
> | 调查小组 | ☑ 成立调查小组 |
> | 参加人员 | 何岚、冯军 |
>
> ## 调查与回顾检查记录1
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-04-20 09:00 |
> | 调查人员 | 郑华 |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　☑ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 | 后勤室冯军 |
> | 调查内容 | 采样计划调整后未通知车队 |
> | 调查结论 | 计划变更无通知环节 |
>
> ## 转交办公室
>
> | 时间 | 转出部门 | 难以处理的原因 | 经办人 |
> |---|---|---|---|
> | 2026-04-20 09:00 | 采样室 | 车辆调度与采样计划由不同部门负责 | 何岚 |
>
> ## 原因分析和处理措施
>
> **产生投诉的原因**
>
> > 直接原因：计划变更未通知车队和客户  
> > 根本原因：
>
> | 项目 | 内容 |
> |---|---|
> | 投诉是否合理 | ☑ 合理　□ 不合理 |
> | 判定人 | 郑华 |
> | 判定依据 | 采样计划变更未通知客户 |
>
> **处理措施**
>
> > 1\. 当日补采并致歉  
> > 2\. 计划变更须电话通知客户并留痕
>
> | 项目 | 内容 |
> |---|---|
> | 实施情况 | 4月17日完成采样，修订采样计划变更通知单 |
> | 处理结果 | 已补采并致歉，修订变更通知单 |
> | 移交人（交技术业务室） | 郑华 |
> | 移交时间 | 2026-04-20 09:00 |
>
> ## 结果反馈
>
> | 项目 | 内容 |
> |---|---|
> | 书面答复内容 | 已查明原因并补采，今后计划变更将提前通知 |
> | 答复方式 | □ 信函　□ 当面送达　☑ 电子邮件　□ 传真 |
> | 答复人 | 郑华 |
> | 答复时间 | 2026-04-20 09:00 |
> | 反馈表发出人 | 郑华 |
> | 发出时间 | 2026-04-20 09:00 |
>
> ## 不符合工作与纠正措施
>
> | 项目 | 内容 |
> |---|---|
> | 是否涉及不符合 | ☑ 不涉及　□ 涉及 |
> | 不符合工作记录编号 |  |
> | 纠正措施记录编号 |  |
>
> **纠正措施**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 验证人 |  |
> | 验证日期 | 　　　年　　月　　日 |
>
> ## 赔偿协商
>
> | 项目 | 内容 |
> |---|---|
> | 经济损失 | □ 给客户造成经济损失 |
> | 协商结果 | □ 已达成一致　□ 客户放弃赔偿　□ 尚在协商 |
> | 赔偿金额 |  |
> | 协商时间 | 　　年　月　日　时　分 |
>
> **协商内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 协商人 |  |
>
> > 处理负责人：郑华  
> > 质量负责人：林静　　日期：2026-04-27 09:00
$ plaint letter SS-2026-001 result --lang zh
> 临江纸业有限公司 周敏：
>
> 您好！贵单位于 2026-03-09 09:00 提出的申诉（登记编号 SS-2026-001）经调查属实，现将处理结果通知如下：
>
> 差错系稀释倍数误记，已采取纠正措施，委外复测费用由本站承担
>
> 原检测报告 HJ2026-0312 已收回作废，更正后的检测报告编号为 HJ2026-0312(g)，并加盖更改（g）标识。
>
> 给贵单位带来的不便，谨致歉意。如因此造成经济损失，请与我们联系协商。
> 随函附《投诉处理结果客户反馈登记表》，请填写后寄回。如对处理结果不满意，我们将重新调查处理。
>
> 陈静
> 2026-03-16 10:00
$ plaint letter SS-2026-002 refusal --lang zh
> 东河食品厂 吴刚：
>
> 您好！贵单位于 2026-04-20 09:00 提出的申诉（登记编号 SS-2026-002），经审查不予受理，理由如下：
>
> 原因：超过十日申诉期
> 报告于4月8日签收，申诉期至4月18日止
> 如对此有异议或有新的情况需要补充，请与 陈静 联系，并说明登记编号。
>
> 陈静
> 2026-04-20 09:00
$ plaint form --blank --form appeal --lang zh
> # 抱怨申诉登记表
>
> 请在接到检测报告后十日内提交
>
> 登记编号：\_\_\_\_\_\_\_\_
>
> ## 客户信息
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 |  |
> | 申诉人 |  |
> | 联系电话 |  |
> | 地址 |  |
> | 电子邮箱 |  |
>
> ## 检测报告
>
> | 项目 | 内容 |
> |---|---|
> | 检测报告编号 |  |
> | 收到报告日期 | 　　　年　　月　　日 |
> | 样品名称 |  |
> | 样品编号 |  |
> | 有异议的检测项目 |  |
>
> ## 申诉内容
>
> **异议内容**
>
> >
>
> **申诉理由**
>
> > <small>请详细说明</small>
>
> **有关依据**
>
> > <small>所依据的资料、数据等</small>
>
> **申诉要求**
>
> > 1\.   
> > 2\. 
>
> | 项目 | 内容 |
> |---|---|
> | 紧急程度 | □ 紧急　□ 一般 |
>
> **附件材料**
>
> >
>
> > 申诉人签字（盖章）：\_\_\_\_\_\_\_\_  
> > 提交日期：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
$ plaint form --blank --form retest --lang zh
> # 复检记录单
>
> ## 复检记录1
>
> | 项目 | 内容 |
> |---|---|
> | 样品密码编号 |  |
> | 检测时间 | 　　年　月　日　时　分 |
> | 检测方法（标准） |  |
> | 仪器设备及编号 |  |
>
> **复检结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 检验人员一 |  |
> | 检验人员二 |  |
$ plaint form --blank --form handling --kind appeal --lang zh
> # 客户投诉处理登记表
>
> 登记编号：\_\_\_\_\_\_\_\_
>
> ## 投诉情况
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 |  |
> | 投诉人 |  |
> | 接收时间 | 　　年　月　日　时　分 |
> | 被投诉部门 |  |
>
> **投诉内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处理负责人 |  |
> | 职责部门 |  |
> | 调查小组 | □ 成立调查小组 |
> | 参加人员 |  |
>
> ## 调查与回顾检查记录1
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 调查人员 |  |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
>
> **调查内容**
>
> >
>
> **调查结论**
>
> >
>
> ## 调查与回顾检查记录2
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 调查人员 |  |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
>
> **调查内容**
>
> >
>
> **调查结论**
>
> >
>
> ## 调查与回顾检查记录3
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 调查人员 |  |
> | 调查方式 | □ 查看原始记录　□ 查看仪器设备　□ 回顾检查测试全过程　□ 询问当事人　□ 现场调查　□ 查阅资料 |
> | 参加室和人员 |  |
>
> **调查内容**
>
> >
>
> **调查结论**
>
> >
>
> ## 转交办公室
>
> | 时间 | 转出部门 | 难以处理的原因 | 经办人 |
> |---|---|---|---|
> |  |  |  |  |
>
> ## 原因分析和处理措施
>
> **产生投诉的原因**
>
> > 直接原因：  
> > 根本原因：
>
> | 项目 | 内容 |
> |---|---|
> | 投诉是否合理 | □ 合理　□ 不合理 |
> | 判定人 |  |
>
> **判定依据**
>
> >
>
> **处理措施**
>
> > 1\.   
> > 2\.   
> > 3\. 
>
> **实施情况**
>
> >
>
> **处理结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 移交人（交技术业务室） |  |
> | 移交时间 | 　　年　月　日　时　分 |
>
> ## 初步处理意见
>
> | 项目 | 内容 |
> |---|---|
> | 采样与运输 | □ 采样有误　□ 样品运输有误 |
>
> **初步处理意见（技术业务室）**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 复检 | □ 需复检 |
> | 提出人 |  |
> | 质量负责人审批 | 质量负责人审批：\_\_\_\_\_\_\_\_    　　年　　月　　日 |
>
> ## 复检样品密码编号
>
> | 时间 | 密码编号 | 样品来源 | 执行程序 | 编码人 |
> |---|---|---|---|---|
> |  |  |  |  |  |
>
> ## 复检结果
>
> | 密码编号 | 检验人员一 | 检验人员二 | 检测方法 | 仪器设备 | 复检结果 | 与原结果比较 |
> |---|---|---|---|---|---|---|
> |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |
>
> ## 处理结论
>
> | 项目 | 内容 |
> |---|---|
> | 原报告处理 | □ 维持原报告　□ 更正原报告 |
> | 投诉是否合理 | □ 合理　□ 不合理 |
>
> **处理结果**
>
> >
>
> **与复检结果不一致的理由**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 结论人 |  |
> | 结论时间 | 　　年　月　日　时　分 |
>
> ## 结果反馈
>
> **书面答复内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 答复方式 | □ 信函　□ 当面送达　□ 电子邮件　□ 传真 |
> | 答复人 |  |
> | 答复时间 | 　　年　月　日　时　分 |
> | 反馈表发出人 |  |
> | 发出时间 | 　　年　月　日　时　分 |
>
> ## 不符合工作与纠正措施
>
> | 项目 | 内容 |
> |---|---|
> | 是否涉及不符合 | □ 不涉及　□ 涉及 |
> | 不符合工作记录编号 |  |
> | 纠正措施记录编号 |  |
>
> **纠正措施**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 验证人 |  |
> | 验证日期 | 　　　年　　月　　日 |
>
> ## 赔偿协商
>
> | 项目 | 内容 |
> |---|---|
> | 经济损失 | □ 给客户造成经济损失 |
> | 协商结果 | □ 已达成一致　□ 客户放弃赔偿　□ 尚在协商 |
> | 赔偿金额 |  |
> | 协商时间 | 　　年　月　日　时　分 |
>
> **协商内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 协商人 |  |
>
> > 处理负责人：\_\_\_\_\_\_\_\_  
> > 质量负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
