// What the leak checker shall not blame on plaint: libgit2 1.5 itself forgets a few bytes when it opens a repository,
// and what its regular expressions matched. Archives are built without frame pointers, so that its allocators are all
// the checker sees; a shared library is known by its name.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:stdalloc__\nleak:_pcre2_memctl_malloc_8\nleak:pcre2_match_8\nleak:libgit2.so\nleak:libpcre2-8.so\n";
}
