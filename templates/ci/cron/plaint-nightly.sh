#!/bin/sh
#en # Tells which complaints are overdue or will be soon, to whoever gets cron's mail and to a chat group. Written by
#en # `plaint init --ci cron`; change it as you like: plaint-ci(7). For a crontab, whose clock should be that of @ZONE@:
#zh # 列出已超时和即将到期的投诉，发给接收 cron 邮件的人和聊天群。由 `plaint init --ci cron` 生成，可自行修改，
#zh # 说明见 plaint-ci(7)。crontab 写法如下，系统时区应为 @ZONE@：
#
#   @CRON@ sh /srv/complaints/ci/plaint-nightly.sh
#
#en # Needs git, plaint, flock and, for the chat, curl. The clone is best one of its own that nobody works in.
#zh # 需要 git、plaint、flock，通知聊天群还需要 curl。最好使用专门的克隆，不要与日常工作共用。
#
#en # PLAINT_WEBHOOK        address of the group's robot; a secret. In a crontab, write \% for %. Unset: no message.
#en # PLAINT_WEBHOOK_STYLE  wecom (the default), dingtalk, feishu or slack. Where the robot wants a keyword: plaint.
#en # PLAINT_WEBHOOK_WHEN   always (the default), or trouble: only when a complaint is overdue or something failed.
#zh # PLAINT_WEBHOOK        群机器人地址，须保密。crontab 中的 % 要写成 \%。未设置则不发消息。
#zh # PLAINT_WEBHOOK_STYLE  wecom（企业微信，缺省）、dingtalk（钉钉）、feishu（飞书）或 slack。机器人要求关键词时填 plaint。
#zh # PLAINT_WEBHOOK_WHEN   always（缺省），或 trouble：仅在有投诉超时或出现故障时发送。
#
#en # Exit status: that of `plaint sla`; 4 when that is 0 but the clone could not be renewed, or the message not sent.
#zh # 退出状态：同 `plaint sla`；其为 0 但未能更新克隆或发送消息时为 4。
set -u
PATH=$PATH:/usr/local/bin
PLAINT_LANG=${PLAINT_LANG:-@LANG@}
GIT_TERMINAL_PROMPT=0
export PATH PLAINT_LANG GIT_TERMINAL_PROMPT
style=${PLAINT_WEBHOOK_STYLE:-wecom}
when=${PLAINT_WEBHOOK_WHEN:-always}

#en stale_words='Not up to date: the remote repository could not be fetched.'
#en more_words='... and %d more lines'
#zh stale_words='注意：未能从远程仓库更新，以下内容可能已过时。'
#zh more_words='……另有 %d 行'

complain() { printf 'plaint-nightly: %s\n' "$1" >&2; }

# Fast-forwards to the branch that this one follows; without one there is nothing to fetch.
renew() {
    git rev-parse -q --verify '@{upstream}' >/dev/null 2>&1 || return 0
    git pull -q --ff-only
}

# Whole lines of standard input, as many as fit in $1 bytes.
shortened() {
    LC_ALL=C awk -v most="$1" -v more="$more_words" '
        { size += length($0) + 1 }
        size > most { left++; next }
        { print }
        END { if (left) printf more "\n", left }'
}

# Standard input as the inside of a JSON string. Works on bytes, so it takes UTF-8 as it comes.
json_text() {
    LC_ALL=C tr -d '\000-\010\013-\037\177' |
        LC_ALL=C sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e "s/$(printf '\t')/\\\\t/g" |
        LC_ALL=C awk '{ printf "%s%s", between, $0; between = "\\n" }'
}

# The message $1 as the robot wants it. WeCom takes 2048 bytes of text, the others at least ten times as much.
body() {
    case $style in
        wecom) printf '{"msgtype":"text","text":{"content":"%s"}}' "$(printf '%s\n' "$1" | shortened 1900 | json_text)" ;;
        dingtalk) printf '{"msgtype":"text","text":{"content":"%s"}}' "$(printf '%s\n' "$1" | shortened 15000 | json_text)" ;;
        feishu) printf '{"msg_type":"text","content":{"text":"%s"}}' "$(printf '%s\n' "$1" | shortened 15000 | json_text)" ;;
        slack)
            printf '{"text":"%s"}' "$(printf '%s\n' "$1" | shortened 15000 |
                sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' | json_text)"
            ;;
    esac
}

# Whether the robot's answer $1 says that it took the message: a refusal, too, comes with the HTTP status 200.
taken() {
    case $style$(printf '%s' "$1" | tr -d ' \t\r\n') in
        wecom*'"errcode":0'[,\}]* | dingtalk*'"errcode":0'[,\}]*) ;;
        feishu*'"code":0'[,\}]* | feishu*'"StatusCode":0'[,\}]*) ;;
        slackok) ;;
        *) return 1 ;;
    esac
}

# Sends the message $1. The address goes to curl by its standard input, where `ps` does not show it.
tell() {
    file=$(mktemp) || return
    body "$1" >"$file"
    answer=$(printf 'url = "%s"\n' "$PLAINT_WEBHOOK" |
        curl -sS --fail --max-time 30 --config - -H 'Content-Type: application/json; charset=utf-8' --data-binary "@$file")
    sent=$?
    rm -f "$file"
    [ "$sent" -eq 0 ] || return 1
    taken "$answer" || { complain "the robot did not take the message: $answer"; return 1; }
}

main() {
    case $style in
        wecom | dingtalk | feishu | slack) ;;
        *) complain "PLAINT_WEBHOOK_STYLE: wecom, dingtalk, feishu or slack, not '$style'"; exit 2 ;;
    esac
    case $when in
        always | trouble) ;;
        *) complain "PLAINT_WEBHOOK_WHEN: always or trouble, not '$when'"; exit 2 ;;
    esac
    cd "$(dirname "$0")/.." || exit 4
    folder=$(git rev-parse --absolute-git-dir) || exit 4
    exec 9>"$folder/plaint-nightly.lock" || exit 4
    flock -n 9 || { complain "another run is still at work in $(pwd)"; exit 4; }

    trouble=0
    # What git leaves running in the background must not keep the lock.
    renew 9>&- || trouble=4
    text=$(plaint sla 2>&1 9>&-)
    status=$?
    if [ "$trouble" -ne 0 ]; then text=$(printf '%s\n%s' "$stale_words" "$text"); fi
    printf '%s\n' "$text"
    if [ "$status" -ne 0 ]; then trouble=$status; fi
    if [ -n "${PLAINT_WEBHOOK:-}" ] && { [ "$when" = always ] || [ "$trouble" -ne 0 ]; }; then
        tell "$(printf 'plaint: %s\n%s' "$(basename "$(pwd)")" "$text")" 9>&- || { [ "$trouble" -ne 0 ] || trouble=4; }
    fi
    exit "$trouble"
}

# Read in full before it starts: `git pull` may replace this file.
main
