# Warnings for our own code; errors only in developer builds, so that a newer compiler never stops a user.
add_library(plaint_options INTERFACE)
target_compile_options(plaint_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
  $<$<BOOL:${PLAINT_DEVELOPER}>:-Werror>)
# g++ 12 sees overlapping copies and unset values in the standard library's own inlined code when it optimizes fully;
# developer builds, which optimize less, keep both warnings.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(plaint_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-Wno-restrict> $<$<CONFIG:Release,RelWithDebInfo>:-Wno-maybe-uninitialized>)
endif()
if(PLAINT_SANITIZE)
  target_compile_options(plaint_options INTERFACE -fsanitize=${PLAINT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(plaint_options INTERFACE -fsanitize=${PLAINT_SANITIZE})
endif()
if(PLAINT_FUZZ)
  target_compile_options(plaint_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
