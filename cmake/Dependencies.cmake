# Everything plaint is built from; the Debian packages that bring it are listed in packages/build.txt.
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(date REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

# A library as plaint::NAME: its archive where there is one, otherwise the shared library. A command of plaint takes a few
# milliseconds, and finding and binding a dozen shared libraries would be half of them.
function(plaint_library name module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
  list(GET ${name}_LIBRARIES 0 base)
  pkg_get_variable(folder ${module} libdir)
  find_library(${name}_ARCHIVE NAMES lib${base}.a HINTS ${folder})
  mark_as_advanced(${name}_ARCHIVE)
  add_library(plaint_${name} INTERFACE)
  add_library(plaint::${name} ALIAS plaint_${name})
  target_include_directories(plaint_${name} SYSTEM INTERFACE ${${name}_INCLUDE_DIRS})
  if(${name}_ARCHIVE)
    target_link_libraries(plaint_${name} INTERFACE ${${name}_ARCHIVE})
  else()
    target_link_libraries(plaint_${name} INTERFACE PkgConfig::${name})
  endif()
endfunction()

plaint_library(libyaml yaml-0.1)
plaint_library(yaml-cpp yaml-cpp)
plaint_library(pcre2 libpcre2-8)
plaint_library(nettle nettle)
plaint_library(sqlite3 sqlite3)
plaint_library(utf8proc libutf8proc)
plaint_library(zlib zlib)
target_link_libraries(plaint_sqlite3 INTERFACE m Threads::Threads ${CMAKE_DL_LIBS})

# libgit2's archive wants the libraries that it talks to remotes with; lib/git/alone/no_network.cpp stands in for them.
pkg_check_modules(libgit2 REQUIRED IMPORTED_TARGET libgit2)
add_library(plaint_libgit2 INTERFACE)
add_library(plaint::libgit2 ALIAS plaint_libgit2)
find_library(libgit2_ARCHIVE NAMES libgit2.a HINTS ${libgit2_LIBDIR})
find_library(mbedcrypto_ARCHIVE NAMES libmbedcrypto.a HINTS ${libgit2_LIBDIR})
mark_as_advanced(libgit2_ARCHIVE mbedcrypto_ARCHIVE)
set(no_network "${PROJECT_SOURCE_DIR}/lib/git/alone/no_network.cpp")
if(libgit2_ARCHIVE AND mbedcrypto_ARCHIVE)
  try_run(libgit2_status libgit2_linked SOURCES "${CMAKE_CURRENT_LIST_DIR}/libgit2_probe.cpp" "${no_network}"
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${libgit2_INCLUDE_DIRS}"
    LINK_LIBRARIES ${libgit2_ARCHIVE} ${mbedcrypto_ARCHIVE} ${pcre2_LIBRARIES} ${zlib_LIBRARIES} Threads::Threads
    CXX_STANDARD 20 COMPILE_OUTPUT_VARIABLE libgit2_problem)
endif()
if(libgit2_linked AND libgit2_status EQUAL 0)
  add_library(plaint_no_network OBJECT "${no_network}")
  target_include_directories(plaint_libgit2 SYSTEM INTERFACE ${libgit2_INCLUDE_DIRS})
  target_link_libraries(plaint_libgit2 INTERFACE $<TARGET_OBJECTS:plaint_no_network> ${libgit2_ARCHIVE} ${mbedcrypto_ARCHIVE}
    plaint::pcre2 plaint::zlib Threads::Threads)
else()
  message(STATUS "libgit2 is linked as a shared library, with all that it talks to remotes with: every command takes "
    "8 ms longer. ${libgit2_problem}")
  target_link_libraries(plaint_libgit2 INTERFACE PkgConfig::libgit2)
endif()

# plaint::carried_runtime: what the program needs of fmt and of the compiler's own libraries, in itself. A sanitizer wants
# them shared.
add_library(plaint_carried_runtime INTERFACE)
add_library(plaint::carried_runtime ALIAS plaint_carried_runtime)
set(carried_fmt "${PROJECT_SOURCE_DIR}/lib/base/alone/fmt.cpp")
set(carried_options -static-libstdc++ -static-libgcc -Wl,--as-needed)
if(NOT PLAINT_SANITIZE)
  try_run(carried_status carried_linked SOURCES "${CMAKE_CURRENT_LIST_DIR}/carried_probe.cpp" "${carried_fmt}"
    LINK_OPTIONS ${carried_options} CXX_STANDARD 20 COMPILE_OUTPUT_VARIABLE carried_problem)
  if(carried_linked AND carried_status EQUAL 0)
    add_library(plaint_carried_fmt OBJECT "${carried_fmt}")
    target_link_options(plaint_carried_runtime INTERFACE ${carried_options})
    target_link_libraries(plaint_carried_runtime INTERFACE $<TARGET_OBJECTS:plaint_carried_fmt>)
  else()
    message(STATUS "fmt and the compiler's libraries are linked as shared libraries: every command takes 1.5 ms longer. "
      "${carried_problem}")
  endif()
endif()
