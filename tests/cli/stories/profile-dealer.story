# A customer of a car dealer complains about a repair: verified, passed on with a time limit, replied to, signed, visited, closed.
# A second complaint is not upheld, a third one goes on under a new number.
@ 林晓 <linxiao@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init --profile dealer && cat > plaint.yaml && git add plaint.yaml && git commit -qm 人员
| version: 1
| profile: dealer
| people:
|   - {person: 林晓 <linxiao@example.com>, roles: [recorder], departments: [客管部]}
|   - {person: 钱进 <qianjin@example.com>, roles: [judge], departments: [质量技术部]}
|   - {person: 孙伟 <sunwei@example.com>, departments: [维修车间]}
|   - {person: 吴倩 <wuqian@example.com>, roles: [customer_care], departments: [客管部]}
|   - {person: 郑凯 <zhengkai@example.com>, roles: [division], departments: [售后服务部]}
|   - {person: 方总 <fang@example.com>, roles: [general_manager]}
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Ready. Register the first complaint: plaint new --help
$ plaint new --received-at 09:10 --level 二级（一般投诉） --category 维修质量 --category 其它 --about 部门 --about 个人 --about-department 维修车间 --about-person 孙伟 --customer 赵磊 --phone 13900002222 --model S5 --purchased-on 2025-06-18 --mileage 12800 --description "两次维修后刹车仍有异响，第二次维修收费 860 元。" --desired-solution "彻底修好并退还第二次维修费" --expected-within 3d --desired-date 2026-03-05
> KS-2026-0001: Registered
$ plaint letter KS-2026-0001 acknowledgement --lang zh
> 赵磊：
>
> 您好！您于 2026-03-02 09:10 提出的投诉我们已受理，编号为 KS-2026-0001，车型 S5。
> 今后联系时请提供该编号，便于我们查找。
>
> 投诉内容：两次维修后刹车仍有异响，第二次维修收费 860 元。
> 您期望的处理方式：彻底修好并退还第二次维修费
> 您期望的完成日期：2026-03-05
>
> 我们将尽快核实情况并答复您。以上记录如有出入，请联系林晓。
>
> 感谢您的反馈。
>
> 林晓 <linxiao@example.com>
# Whether it is upheld is said by a judge, about a car that is named.
$ plaint verify-facts KS-2026-0001 --verdict 投诉成立 --findings 第二次维修未更换刹车盘 --lead 郑凯
! KS-2026-0001: error: the vehicle is not named (needed: Category is not Product quality or Quality of repair or VIN is filled in or Plate is filled in, found Category: Quality of repair, Other; VIN: nothing; Plate: nothing) [verify.no_vehicle]
! hint: plaint set KS-2026-0001 subject.plate PLATE
! KS-2026-0001: error: the other category is not named (needed: Category is not Other or Other category is filled in, found Category: Quality of repair, Other; Other category: nothing) [verify.other_unnamed]
! hint: plaint classify KS-2026-0001 --category-note "…"
! KS-2026-0001: error: `verify-facts` needs the role Judge, which 林晓 <linxiao@example.com> does not hold [transition.role]
! hint: Ask 钱进
! 3 errors
= 1
@ 钱进 <qianjin@example.com>
@ 2026-03-02T11:00:00+08:00
$ plaint verify-facts KS-2026-0001 --verdict 投诉成立 --findings 第二次维修未更换刹车盘 --lead 郑凯
! KS-2026-0001: error: the vehicle is not named (needed: Category is not Product quality or Quality of repair or VIN is filled in or Plate is filled in, found Category: Quality of repair, Other; VIN: nothing; Plate: nothing) [verify.no_vehicle]
! hint: plaint set KS-2026-0001 subject.plate PLATE
! KS-2026-0001: error: the other category is not named (needed: Category is not Other or Other category is filled in, found Category: Quality of repair, Other; Other category: nothing) [verify.other_unnamed]
! hint: plaint classify KS-2026-0001 --category-note "…"
! 2 errors
= 1
$ plaint set KS-2026-0001 subject.vin LSVAA49J13200000
! KS-2026-0001: error: field `subject.vin`: found something else (personal, not shown), expected text of the form `^[A-HJ-NPR-Z0-9]{17}$` [schema.pattern]
! hint: 17 letters and digits, never I, O or Q
= 1
$ plaint set KS-2026-0001 subject.vin LSVAA49J132000001 && plaint set KS-2026-0001 subject.plate 浙A12345
> KS-2026-0001: Field set (Registered)
> KS-2026-0001: Field set (Registered)
$ plaint classify KS-2026-0001 --main-category 销售服务
! KS-2026-0001: error: the main category is none of the categories (needed: Main category is blank or Category is Main category, found Main category: Sales service; Category: Quality of repair, Other) [classify.main_category]
! hint: plaint classify KS-2026-0001 --category CATEGORY --main-category CATEGORY
= 1
$ plaint classify KS-2026-0001 --main-category 维修质量 --category-note 收费争议
> KS-2026-0001: Classified (Registered)
$ plaint verify-facts KS-2026-0001 --verdict 投诉成立 --findings 第二次维修未更换刹车盘 --lead 郑凯 --judge 孙伟
! KS-2026-0001: error: the one complained of judges the complaint (needed: Person is blank or Person is not Judged by, found Person: 孙伟; Judged by: 孙伟) [verify.self_judged]
! hint: plaint verify-facts KS-2026-0001 --judge NAME
= 1
$ plaint assign KS-2026-0001 --to 责任部门 --responsible-department 维修车间 --lead 孙伟 --limit 3日内
! KS-2026-0001: error: `assign` is not possible in the state registered (Registered) [transition.illegal]
! hint: Possible now: respond, classify, log investigation, verify-facts, reject, withdraw, hold, escalate, log communication, improve, set, edit, log note, link, attach
= 1
$ plaint verify-facts KS-2026-0001 --verdict 投诉成立 --findings 第二次维修未更换刹车盘 --lead 郑凯
> KS-2026-0001: Verified, Registered -> Upheld
# Departments, person and time limit.
@ 吴倩 <wuqian@example.com>
$ plaint assign KS-2026-0001 --to 责任部门 --to 个人 --responsible-department 维修车间 --lead 孙伟 --limit 另定日数内
! KS-2026-0001: error: the number of days is missing (needed: Time limit is not Within another number of days or Days is filled in, found Time limit: Within another number of days; Days: nothing) [assign.no_days]
! hint: plaint assign KS-2026-0001 --limit days --days 10 --due +10d
! KS-2026-0001: error: the due day is not so many days after the acceptance (needed: Time limit is not Within another number of days or the days from Accepted at to Due day is Days, found Time limit: Within another number of days; the days from Accepted at to Due day: nothing; Days: nothing) [assign.wrong_due]
! hint: plaint assign KS-2026-0001 --due DAY
! 2 errors
= 1
$ plaint assign KS-2026-0001 --to 责任部门 --to 个人 --responsible-department 维修车间 --lead 孙伟 --limit 另定日数内 --days 2 --due 2026-03-05
! KS-2026-0001: error: the due day is not so many days after the acceptance (needed: Time limit is not Within another number of days or the days from Accepted at to Due day is Days, found Time limit: Within another number of days; the days from Accepted at to Due day: 3; Days: 2) [assign.wrong_due]
! hint: plaint assign KS-2026-0001 --due DAY
= 1
$ plaint assign KS-2026-0001 --responsible-department 维修车间 --lead 孙伟 --limit 当天 --dry-run | grep limit
> +  limit: same_day
> +      assignment.limit: same_day
$ plaint assign KS-2026-0001 --to 责任部门 --to 处理部门 --to 个人 --responsible-department 维修车间 --handling-department 售后服务部 --lead 孙伟 --limit 3日内
> KS-2026-0001: Assigned, Upheld -> Assigned
$ plaint sla KS-2026-0001 --lang zh
> KS-2026-0001  【已派单】
> 两次维修后刹车仍有异响，第二次维修收费 860 元。
> 时限情况：2026-03-02 11:00（Asia/Shanghai）
>
> 时钟
> 时钟              开始         时限         停止   已用/允许  状况
> 处理时限          03-02 09:10  03-06 00:00  -     1:50/86:50  计时中
> 客户期望处理时限  03-02 09:10  03-06 00:00  -     1:50/86:50  计时中
>
> 适用的时限（> 为最严，以其为准）
>    时钟              规则        时限                  日历       到期
> >  处理时限          3日内       3bd                   every_day  03-06 00:00
> >  客户期望处理时限  按客户期望  demands.desired_date  -          03-06 00:00
# The first reply is not accepted, the second one is.
@ 孙伟 <sunwei@example.com>
@ 2026-03-03T15:00:00+08:00
$ plaint reply KS-2026-0001 --result "打磨刹车盘，异响减轻" --customer 不接受 --demand 要求更换刹车盘
> KS-2026-0001: Replied, Assigned -> Being handled
$ plaint letter KS-2026-0001 refusal --lang zh
! 错误：KS-2026-0001：该函件要求情况核实 为 投诉不成立，实际为投诉成立 [letter.not_yet]
! 提示：`plaint show KS-2026-0001` 可查看下一步可做的事
= 1
@ 2026-03-04T16:30:00+08:00
$ plaint reply KS-2026-0001 --result "更换前刹车盘和刹车片，退还第二次维修费 860 元" --customer 接受
> KS-2026-0001: Replied, Being handled -> Accepted by the customer
$ plaint letter KS-2026-0001 result --lang zh
> 赵磊：
>
> 您好！您于 2026-03-02 09:10 提出的投诉（编号 KS-2026-0001），现将处理情况回复如下：
>
> 更换前刹车盘和刹车片，退还第二次维修费 860 元
>
> 孙伟　2026-03-04 16:30
>
> 如您对处理结果仍有意见，请联系林晓或处理人孙伟，并说明编号，我们将继续处理。
>
> 感谢您的理解与支持。
# Opinions: customer care and the division in charge, in this order; the general manager is not asked at this level.
$ plaint opinion KS-2026-0001 --decision 同意 --opinion 已修好
! KS-2026-0001: error: Opinions: 孙伟 <sunwei@example.com> does not hold the role Customer care department [sign_off.not_held]
! hint: Let it be signed by: Customer care department (吴倩)
= 1
@ 郑凯 <zhengkai@example.com>
$ plaint opinion KS-2026-0001 --as 分管部门 --decision 同意 --opinion 加强二次返修检验
! KS-2026-0001: error: Opinions: it is not the turn of the Division in charge yet [sign_off.not_due]
! hint: To sign now: Customer care department (吴倩)
= 1
@ 方总 <fang@example.com>
$ plaint opinion KS-2026-0001 --as 总经理 --decision 同意 --opinion 同意退费
! KS-2026-0001: error: Opinions: the General manager is not asked to sign [sign_off.not_asked]
! hint: Asked to sign: Customer care department (吴倩), Division in charge (郑凯)
= 1
@ 吴倩 <wuqian@example.com>
$ plaint log visit KS-2026-0001 --method 电话 --satisfaction 较满意 --opinion 修好了，耽误了三次
> KS-2026-0001: Return visit, Accepted by the customer -> Visited
$ plaint close KS-2026-0001
! KS-2026-0001: error: opinions are missing (needed: Opinions is signed by all, found nothing; missing: Customer care department (吴倩), Division in charge (郑凯)) [close.no_opinions]
! hint: plaint opinion KS-2026-0001 --decision passed --opinion "…"
! KS-2026-0001: error: the result of the handling is missing (needed: Result / Result of the handling is filled in, found nothing) [close.no_summary]
! hint: plaint close KS-2026-0001 --summary "…"
! 2 errors
= 1
$ plaint opinion KS-2026-0001 --decision 同意 --opinion 投诉属实，费用由车间承担
> KS-2026-0001: Opinion given (Visited)
@ 郑凯 <zhengkai@example.com>
$ plaint opinion KS-2026-0001 --decision 同意 --opinion 加强二次返修检验
> KS-2026-0001: Opinion given (Visited)
@ 林晓 <linxiao@example.com>
@ 2026-03-05T10:00:00+08:00
$ plaint close KS-2026-0001 --summary 更换刹车盘并退费，客户较满意
! KS-2026-0001: error: `close` needs the role Customer care department or General manager, which 林晓 <linxiao@example.com> does not hold [transition.role]
! hint: Ask 吴倩 or 方总
= 1
@ 吴倩 <wuqian@example.com>
$ plaint close KS-2026-0001 --summary 更换刹车盘并退费，客户较满意
> KS-2026-0001: Closed, Visited -> Closed
$ plaint archive KS-2026-0001
! KS-2026-0001: error: the case teaches nothing yet (needed: Lessons has an entry, found 0) [archive.no_lessons]
! hint: plaint archive KS-2026-0001 --lesson "…"
! KS-2026-0001: error: how typical and how useful the case is has not been said (needed: Typicality is filled in, found nothing; Reference value is filled in, found nothing) [archive.unrated]
! hint: plaint archive KS-2026-0001 --typicality ordinary --value medium
! KS-2026-0001: error: recorder or reviewer is missing (needed: Reviewer is filled in, found nothing) [archive.unsigned]
! hint: plaint archive KS-2026-0001 --recorder NAME --reviewer NAME
! 3 errors
= 1
$ plaint archive KS-2026-0001 --problem-type 技术问题 --typicality 一般案例 --value 中 --lesson 二次返修须由质检员试车确认 --reviewer 郑凯 --location 客户档案室
> KS-2026-0001: Archived, Closed -> Archived
$ plaint form KS-2026-0001 --lang zh
> # 客户投诉处理单
>
> 编号NO：KS-2026-0001
>
> | 项目 | 内容 |
> |---|---|
> | 记录人 | 林晓 |
> | 投诉方式 | 电话 |
> | 级别 | □ 一级（重大投诉）　☑ 二级（一般投诉）　□ 三级（抱怨） |
> | 投诉类别 | □ 销售服务　□ 售后服务　□ 产品质量　☑ 维修质量　☑ 其它：收费争议 |
> | 投诉对象 | ☑ 部门：维修车间　☑ 个人：孙伟 |
> | 客户姓名 | 赵磊 |
> | 联系电话 | 13900002222 |
> | 车牌号码 | 浙A12345 |
> | 车型 | S5 |
> | VIN码 | LSVAA49J132000001 |
> | 购车日期 | 2025-06-18 |
> | 行驶里程（公里） | 12800 |
> | 投诉受理时间 | 2026-03-02 09:10 |
>
> **客户期望处理时限**
>
> > 3d　　2026-03-05
>
> | 项目 | 内容 |
> |---|---|
> | 投诉内容详细描述 | 两次维修后刹车仍有异响，第二次维修收费 860 元。 |
> | 客户期望处理方式 | 彻底修好并退还第二次维修费 |
>
> **情况核实**
>
> > ☑ 投诉成立　□ 投诉不成立  
> > 第二次维修未更换刹车盘
> >
> > 负责人：郑凯  
> > 判定人：钱进　　日期：2026-03-02 11:00
>
> | 项目 | 内容 |
> |---|---|
> | 处理安排 | ☑ 责任部门：维修车间　☑ 处理部门：售后服务部　☑ 个人：孙伟 |
>
> **处理时限**
>
> > □ 当天　☑ 3日内　□ 7天内　□ ＿＿日内：\_\_\_\_\_\_\_\_  
> > 应完成日期：　　　年　　月　　日
>
> ### 第1次回复处理
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-03 15:00 |
> | 回复人 | 孙伟 |
> | 结果 | 打磨刹车盘，异响减轻 |
> | 客户态度 | □ 接受　☑ 不接受 |
>
> ### 第2次回复处理
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 2026-03-04 16:30 |
> | 回复人 | 孙伟 |
> | 结果 | 更换前刹车盘和刹车片，退还第二次维修费 860 元 |
> | 客户态度 | ☑ 接受　□ 不接受 |
>
> ## 处理意见与结案
>
> ### 客管部处理意见
>
> > 投诉属实，费用由车间承担
> >
> > 责任部门负责人：吴倩　　日期：2026-03-04 16:30
>
> ### 分管部门处理意见
>
> > 加强二次返修检验
> >
> > 责任部门负责人：郑凯　　日期：2026-03-04 16:30
>
> ### 总经理处理意见
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **处理结果**
>
> > 更换刹车盘并退费，客户较满意
> >
> > 责任部门负责人：孙伟　　日期：2026-03-05 10:00
>
> | 项目 | 内容 |
> |---|---|
> | 客服回访 | □ 很满意　□ 满意　☑ 较满意　□ 不满意　□ 很不满意 |
> | 结案审批 | ☑ 结案存档（时间）：2026-03-05 10:00　□ 继续跟进（表单号）：\_\_\_\_\_\_\_\_ |
>
> 处理时限自投诉受理时起按自然日计算，受理当日不计入，以最后一日终了为截止。
# Not upheld: the customer is told why, accepts it, and the sheet is closed all the same.
@ 林晓 <linxiao@example.com>
@ 2026-03-06T09:00:00+08:00
$ plaint new --level 三级（抱怨） --category 销售服务 --customer 何梅 --phone 13900003333 --description 认为赠品少于承诺
> KS-2026-0002: Registered
@ 钱进 <qianjin@example.com>
$ plaint verify-facts KS-2026-0002 --verdict 投诉不成立 --findings "合同载明赠品三件，均已签收" --lead 郑凯
> KS-2026-0002: Verified, Registered -> Not upheld
$ plaint letter KS-2026-0002 refusal --lang zh
> 何梅：
>
> 您好！您于 2026-03-06 09:00 提出的投诉（编号 KS-2026-0002），经我们核实，判定为投诉不成立，理由如下：
>
> 合同载明赠品三件，均已签收
>
> 核实负责人：郑凯　　判定人：钱进　　核实时间：2026-03-06 09:00
>
> 如您对此有异议或有新的情况需要补充，请联系林晓，并说明编号，我们将重新核实。
>
> 2026-03-06
$ plaint assign KS-2026-0002 --responsible-department 销售部 --lead 郑凯 --limit 7天内
! KS-2026-0002: error: `assign` is not possible in the state not_upheld (Not upheld) [transition.illegal]
! hint: Possible now: respond, classify, log investigation, verify-facts, reply, withdraw, escalate, log communication, improve, set, edit, log note, link, attach
= 1
@ 林晓 <linxiao@example.com>
$ plaint reply KS-2026-0002 --result "出示合同和签收单，客户认可" --customer 接受
> KS-2026-0002: Replied, Not upheld -> Accepted by the customer
$ plaint letter KS-2026-0002 feedback_form --lang zh
> 客服回访表                                       编号：KS-2026-0002
>
> 客户姓名：何梅
> 联系电话：13900003333
> 车牌号码：
> 车　　型：
> 受理时间：2026-03-06 09:00
> 处理结果：出示合同和签收单，客户认可
>
> 一、您对本次处理是否满意？
>     □ 很满意　□ 满意　□ 较满意　□ 不满意　□ 很不满意
>
> 二、您的意见和建议：
>
>     ______________________________________________________________
>
>     ______________________________________________________________
>
> 回访人：____________________     日期：________年____月____日
@ 吴倩 <wuqian@example.com>
$ plaint opinion KS-2026-0002 --decision 同意 --opinion 解释到位
> KS-2026-0002: Opinion given (Accepted by the customer)
$ plaint log visit KS-2026-0002 --method 电话 --satisfaction 满意 && plaint close KS-2026-0002 --summary 投诉不成立，客户认可
> KS-2026-0002: Return visit, Accepted by the customer -> Visited
> KS-2026-0002: Closed, Visited -> Closed
# A major complaint that three replies do not settle goes on under a new number, which takes over customer and vehicle.
@ 林晓 <linxiao@example.com>
@ 2026-03-09T09:00:00+08:00
$ plaint new --level 一级（重大投诉） --category 产品质量 --about 部门 --about-department 售后服务部 --customer 赵磊 --phone 13900002222 --plate 浙A12345 --model S5 --vin LSVAA49J132000001 --purchased-on 2025-06-18 --mileage 13050 --description "高速行驶中刹车踏板变硬，险些追尾。" --desired-solution 更换制动系统或退车
> KS-2026-0003: Registered
$ plaint show KS-2026-0003 --lang zh | grep -A6 ^计算
> 计算值：
>   该车第几次投诉：2
>   该客户第几次投诉：2
>   购车天数：264
>
> 会签：
>   处理意见：已签 0/3
@ 钱进 <qianjin@example.com>
$ plaint verify-facts KS-2026-0003 --verdict 投诉成立 --findings 真空助力泵间歇失效 --lead 郑凯
> KS-2026-0003: Verified, Registered -> Upheld
@ 吴倩 <wuqian@example.com>
$ plaint assign KS-2026-0003 --to 个人 --responsible-department 售后服务部 --lead 郑凯 --limit 另定日数内 --days 10 --due 2026-03-19
> KS-2026-0003: Assigned, Upheld -> Assigned
@ 郑凯 <zhengkai@example.com>
$ plaint reply KS-2026-0003 --result 更换真空助力泵 --customer 不接受 --demand 要求退车
> KS-2026-0003: Replied, Assigned -> Being handled
$ plaint escalate KS-2026-0003 --reason 涉及重大利益或风险 --step 报厂家 --to 厂家质量部 --content 申请技术鉴定
> KS-2026-0003: Escalated (Being handled)
$ plaint reply KS-2026-0003 --result "厂家鉴定为单件缺陷，延长质保两年" --customer 不接受 --demand 要求退车
> KS-2026-0003: Replied (Being handled)
$ plaint reply KS-2026-0003 --result "补偿代步车和保养五次" --customer 不接受 --demand 要求退车
> KS-2026-0003: Replied, Being handled -> Three replies without agreement
$ plaint reply KS-2026-0003 --result 再次说明 --customer 接受
! KS-2026-0003: error: three replies have been given (needed: the number of Replies is at most 3, found 4) [reply.three_given]
! hint: plaint go-on KS-2026-0003 --number NEW-NUMBER
= 1
@ 吴倩 <wuqian@example.com>
$ plaint go-on KS-2026-0003
! KS-2026-0003: error: the number of the new sheet is missing (needed: Number of the new sheet is filled in, found nothing) [go_on.no_successor]
! hint: plaint new --follows KS-2026-0003
= 1
@ 林晓 <linxiao@example.com>
$ plaint new --follows KS-2026-0003 --received-at 09:00 --description "客户要求退车，转总经理与厂家协商。"
> KS-2026-0004: Registered
$ plaint go-on KS-2026-0003 --number KS-2026-0004
! KS-2026-0003: error: `go-on` needs the role Customer care department or General manager, which 林晓 <linxiao@example.com> does not hold [transition.role]
! hint: Ask 吴倩 or 方总
= 1
@ 吴倩 <wuqian@example.com>
$ plaint go-on KS-2026-0003 --number KS-2026-0004 --summary 三次回复未达成一致，继续跟进
> KS-2026-0003: Passed on to a new sheet, Three replies without agreement -> Goes on under a new number
$ plaint show KS-2026-0004 --format json | jq -c '.record | [.customer.name, .subject.vin, .severity, .links[0].type, .links[0].to]'
> ["赵磊","LSVAA49J132000001","major","follows","KS-2026-0003"]
$ plaint reject KS-2026-0004 --reason 重复反馈 --explanation 与原单相同
! KS-2026-0004: error: the earlier record that this one repeats is not linked (needed: Dismissal / Reason is not Duplicate or Links has an entry where Type is Duplicate of, found Dismissal / Reason: Duplicate; Links: 1 entries) [dismiss.no_duplicate_link]
! hint: plaint link KS-2026-0004 OTHER-ID --type duplicate_of
= 1
$ plaint check
> Records checked: 4; errors: 0
$ plaint form --blank --lang zh
> # 客户投诉处理单
>
> 编号NO：\_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 记录人 |  |
> | 投诉方式 |  |
> | 级别 | □ 一级（重大投诉）　□ 二级（一般投诉）　□ 三级（抱怨） |
> | 投诉类别 | □ 销售服务　□ 售后服务　□ 产品质量　□ 维修质量　□ 其它：\_\_\_\_\_\_\_\_ |
> | 投诉对象 | □ 部门：\_\_\_\_\_\_\_\_　□ 个人：\_\_\_\_\_\_\_\_ |
> | 客户姓名 |  |
> | 联系电话 |  |
> | 车牌号码 |  |
> | 车型 |  |
> | VIN码 |  |
> | 购车日期 | 　　　年　　月　　日 |
> | 行驶里程（公里） |  |
> | 投诉受理时间 | 　　年　月　日　时　分 |
>
> **客户期望处理时限**
>
> > 　　　年　　月　　日
>
> **投诉内容详细描述**
>
> >
>
> **客户期望处理方式**
>
> >
>
> **情况核实**
>
> > □ 投诉成立　□ 投诉不成立
> >
> > 负责人：\_\_\_\_\_\_\_\_  
> > 判定人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 处理安排 | □ 责任部门：\_\_\_\_\_\_\_\_　□ 处理部门：\_\_\_\_\_\_\_\_　□ 个人：\_\_\_\_\_\_\_\_ |
>
> **处理时限**
>
> > □ 当天　□ 3日内　□ 7天内　□ ＿＿日内：\_\_\_\_\_\_\_\_  
> > 应完成日期：　　　年　　月　　日
>
> ### 第1次回复处理
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 回复人 |  |
>
> **结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 客户态度 | □ 接受　□ 不接受 |
>
> ### 第2次回复处理
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 回复人 |  |
>
> **结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 客户态度 | □ 接受　□ 不接受 |
>
> ### 第3次回复处理
>
> | 项目 | 内容 |
> |---|---|
> | 时间 | 　　年　月　日　时　分 |
> | 回复人 |  |
>
> **结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 客户态度 | □ 接受　□ 不接受 |
>
> ## 处理意见与结案
>
> ### 客管部处理意见
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> ### 分管部门处理意见
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> ### 总经理处理意见
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **处理结果**
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 客服回访 | □ 很满意　□ 满意　□ 较满意　□ 不满意　□ 很不满意 |
> | 结案审批 | □ 结案存档（时间）：\_\_\_\_\_\_\_\_　□ 继续跟进（表单号）：\_\_\_\_\_\_\_\_ |
>
> 处理时限自投诉受理时起按自然日计算，受理当日不计入，以最后一日终了为截止。
$ plaint policy test --profile dealer
> Cases: 62; failed: 0
$ plaint policy check
> Errors in the policy: 0; warnings: 0

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
