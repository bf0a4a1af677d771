# plaint_embed(TARGET NAME name ROOT folder PATTERNS glob...): puts the bytes of the matching files into TARGET as the
# table that store/embedded_table.hpp declares. Paths in the table are relative to ROOT.
function(plaint_embed target)
  cmake_parse_arguments(EMBED "" "NAME;ROOT" "PATTERNS" ${ARGN})
  list(TRANSFORM EMBED_PATTERNS PREPEND "${EMBED_ROOT}/")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${EMBED_ROOT}" ${EMBED_PATTERNS})
  list(FILTER files EXCLUDE REGEX "(~|\\.swp|\\.orig|\\.rej)$")
  list(SORT files)

  # The list travels in a file: it may outgrow a command line, and a changed list must renew the table.
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${EMBED_NAME}.list")
  list(JOIN files "\n" lines)
  file(CONFIGURE OUTPUT "${list}" CONTENT "${lines}\n" @ONLY)

  set(source "${CMAKE_CURRENT_BINARY_DIR}/${EMBED_NAME}.cpp")
  set(inputs ${files})
  list(TRANSFORM inputs PREPEND "${EMBED_ROOT}/")
  set(script "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_files.cmake")
  add_custom_command(
    OUTPUT "${source}"
    COMMAND ${CMAKE_COMMAND} -DROOT=${EMBED_ROOT} -DLIST=${list} -DOUTPUT=${source} -P "${script}"
    DEPENDS ${inputs} "${list}" "${script}"
    COMMENT "Embedding ${EMBED_NAME}"
    VERBATIM)
  set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
  target_sources(${target} PRIVATE "${source}")
endfunction()

# plaint_freeze(TARGET NAME name ROOT folder PATTERNS glob...): the same for documents, parsed by the build (freeze.cpp).
function(plaint_freeze target)
  cmake_parse_arguments(FREEZE "" "NAME;ROOT" "PATTERNS" ${ARGN})
  list(TRANSFORM FREEZE_PATTERNS PREPEND "${FREEZE_ROOT}/")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${FREEZE_ROOT}" ${FREEZE_PATTERNS})
  list(SORT files)
  add_executable(freeze_${FREEZE_NAME} EXCLUDE_FROM_ALL "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/freeze.cpp")
  target_link_libraries(freeze_${FREEZE_NAME} PRIVATE plaint_yaml plaint_policy plaint_options)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/${FREEZE_NAME}.cpp")
  set(inputs ${files})
  list(TRANSFORM inputs PREPEND "${FREEZE_ROOT}/")
  add_custom_command(
    OUTPUT "${source}"
    COMMAND freeze_${FREEZE_NAME} "${source}" "${FREEZE_ROOT}" ${files}
    DEPENDS ${inputs} freeze_${FREEZE_NAME}
    COMMENT "Freezing ${FREEZE_NAME}"
    VERBATIM)
  set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
  target_sources(${target} PRIVATE "${source}")
endfunction()
