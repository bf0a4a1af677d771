#!/usr/bin/env python3
"""Loads the completion scripts into real shells and completes command lines there: completion_test.py PLAINT.
Shells that are not installed are left out; without any the test is skipped (status 77)."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PLAINT = pathlib.Path(sys.argv.pop()).resolve(strict=True) if len(sys.argv) > 1 else None
SHELLS = [shell for shell in ("bash", "zsh", "fish") if shutil.which(shell)]

BASH = r"""
source <(plaint completion bash)
complete -p plaint >/dev/null || exit 9
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=$2
shift 2
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
compopt() { :; }
_plaint
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
exit 0
"""

# The line editor runs in a terminal of its own; what a Tab offers is listed between two marks.
ZSH = r"""
zmodload zsh/zpty
zpty shell zsh -f -i
reads() { local chunk all=; while zpty -r shell chunk "*$1*"; do all+=$chunk; [[ $all == *$1* ]] && break; done; print -r -- "$all" }
zpty -w shell 'PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(plaint completion zsh)'
zpty -w shell 'zstyle ":completion:*" list-separator "--"; LISTMAX=9999; setopt no_auto_menu no_list_beep'
zpty -w shell 'print REA''DY'
reads READY >/dev/null
zpty -w -n shell "$1"$'\t'
zpty -w -n shell $'\C-a'"print -r -- DO"$'""'"NE "$'\C-e\n'
reads DONE
zpty -d shell
"""


def output(command, **more):
    environment = {
        "PATH": f"{PLAINT.parent}:{os.environ['PATH']}", "HOME": more.pop("home"), "LC_ALL": "C.UTF-8", "TERM": "dumb",
        "PLAINT_LANG": more.pop("lang", "en"),
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False, **more)
    assert done.returncode == 0, (command, done)
    return done.stdout


class CompletionTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = self.folder.name
        (pathlib.Path(self.home) / "sub dir").mkdir()
        (pathlib.Path(self.home) / "file").touch()

    def tearDown(self):
        self.folder.cleanup()

    def bash(self, *words, kind="9"):
        return output(["bash", "--norc", "-c", BASH, "bash", " ".join(words), kind, *words],
                      home=self.home, cwd=self.home).splitlines()

    def fish(self, line):
        return output(["fish", "--no-config", "-c", 'plaint completion fish | source; complete -C "$argv[1]"', line],
                      home=self.home, cwd=self.home).splitlines()

    @unittest.skipUnless("bash" in SHELLS, "no bash")
    def test_bash(self):
        self.assertEqual(self.bash("plaint", "expl"), ["explain"])
        self.assertEqual(self.bash("plaint", "explain", "cli.fau"), ["cli.fault"])
        self.assertEqual(self.bash("plaint", "explain", "--form"), ["--format"])
        self.assertEqual(self.bash("plaint", "explain", "--format", "j"), ["json"])
        # bash breaks words at the equals sign, and wants back what follows it.
        self.assertEqual(self.bash("plaint", "explain", "--format", "=", "j"), ["json"])
        self.assertEqual(self.bash("plaint", "explain", "--format", "="), ["text", "json"])
        self.assertEqual(self.bash("plaint", "-C", "s"), ["sub dir"])
        self.assertEqual(self.bash("plaint", "--data-dir", "=", "s"), ["sub dir"])

    @unittest.skipUnless("bash" in SHELLS, "no bash")
    def test_bash_lists_with_descriptions(self):
        self.assertEqual(self.bash("plaint", "explain", "--format", "", kind="63"),
                         ["text  (for people)", "json  (for programs)"])
        self.assertEqual(self.bash("plaint", "explain", "--format", "j", kind="63"), ["json"])

    @unittest.skipUnless("fish" in SHELLS, "no fish")
    def test_fish(self):
        self.assertEqual(self.fish("plaint expl"), ["explain\tExplain the code of a finding, or list all codes"])
        self.assertEqual(self.fish("plaint explain --format j"), ["json\tfor programs"])
        self.assertEqual(self.fish("plaint explain --format=j"), ["--format=json\tfor programs"])
        self.assertEqual([line.split("\t")[0] for line in self.fish("plaint -C s")], ["sub dir/"])

    @unittest.skipUnless("zsh" in SHELLS, "no zsh")
    def test_zsh(self):
        def zsh(line):
            return output(["zsh", "-f", "-c", ZSH, "zsh", line], home=self.home, cwd=self.home)
        self.assertIn("explain", zsh("plaint expl"))
        self.assertIn("--format=json", zsh("plaint explain --format=j"))
        listed = zsh("plaint explain --format ")
        self.assertIn("for programs", listed)
        self.assertIn("for people", listed)

    @unittest.skipUnless("zsh" in SHELLS, "no zsh")
    def test_zsh_parses_the_script(self):
        output(["zsh", "-n", "-c", output([PLAINT, "completion", "zsh"], home=self.home)], home=self.home)


if __name__ == "__main__":
    if not SHELLS or PLAINT is None:
        print("no shell to try, or no plaint given")
        sys.exit(77)
    unittest.main()
