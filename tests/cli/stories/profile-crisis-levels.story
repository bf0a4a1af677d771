# Every combination of the facts of a crisis: the level, and who has to review and approve. What is expected is worked out here
# from the words of the rules, in the order of the four levels, and not from the policy.
@ 王芳 <wangfang@example.com>
@ 2026-03-31T09:00:00+08:00
$ git init -q -b main . && plaint init --profile crisis >/dev/null && python3 - > .plaint/cases.yaml
| import itertools
| days = {3: "2026-03-28T09:00:00+08:00", 10: "2026-03-21T09:00:00+08:00", 40: "2026-02-19T09:00:00+08:00"}
| def level(lawsuit, media, people, ours, age, maybe_lawsuit, maybe_media, identical, second, adviser, company):
|     if lawsuit or media or people >= 5 or (ours and age > 30): return "major"
|     if maybe_lawsuit or maybe_media or identical >= 3 or people >= 3 or (ours and age > 7): return "hot"
|     return "important" if second or adviser or company else "ordinary"
| signs = {"major": "{review: [regional_deputy, regional_general_manager, group_deputy], approval: [president]}",
|          "hot": "{review: [regional_deputy], approval: [regional_general_manager]}",
|          "important": "{review: [], approval: []}", "ordinary": "{review: [], approval: []}"}
| names = ["facts.lawsuit", "facts.media_exposed", "facts.complainants", "facts.unsolved_by_us", "received.at",
|          "facts.lawsuit_possible", "facts.media_possible", "facts.identical", "facts.second_complaint",
|          "facts.adviser_support", "facts.other_company_support"]
| both = (False, True)
| values = [both, both, (1, 3, 5), both, (3, 10, 40), both, both, (1, 3), both, both, both]
| rows = {}
| for facts in itertools.product(*values):
|     told = list(facts)
|     told[4] = days[told[4]]
|     row = ", ".join(f"{name}: {str(value).lower() if isinstance(value, bool) else value}" for name, value in zip(names, told))
|     rows.setdefault(level(*facts), []).append(row)
| print("version: 1\nnow: 2026-03-31T09:00:00+08:00\ncases:")
| for word, lines in rows.items():
|     print(f"  - name: {word}\n    record: {{severity: {word}}}\n    computed: {{level: {word}}}\n    signs: {signs[word]}\n    table:")
|     print("\n".join(f"      - {{{line}}}" for line in lines))
$ grep -c '^      - ' .plaint/cases.yaml
> 4608
$ plaint policy test
> Cases: 4608; failed: 0
