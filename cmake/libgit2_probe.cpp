// Links with libgit2's archive alone if lib/git/alone/no_network.cpp knows all of its companions, and exits 0 if it
// starts.
#include <git2.h>

int main() { return git_libgit2_init() == 1 ? 0 : 1; }
