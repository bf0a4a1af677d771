// What the leak checker shall not blame on plaint: libgit2 1.5 itself forgets a few bytes when it opens a repository.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libgit2.so\nleak:libpcre2-8.so\n"; }
