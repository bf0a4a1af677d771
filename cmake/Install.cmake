# What `cmake --install` and the Debian package put where. The program carries its schemas and profiles in itself; the
# copies of the schemas are for editors and other validators.
include(GNUInstallDirs)

set(PLAINT_ZSH_COMPLETIONS "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" CACHE STRING
  "Folder of zsh completions below the prefix (Debian's packages: share/zsh/vendor-completions)")

# Completions are printed by the program itself, so that they cannot differ from what it understands.
set(completions "${PROJECT_BINARY_DIR}/completions")
foreach(shell bash zsh fish)
  add_custom_command(
    OUTPUT "${completions}/plaint.${shell}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${completions}"
    COMMAND $<TARGET_FILE:plaint> completion ${shell} > "${completions}/plaint.${shell}"
    DEPENDS plaint
    VERBATIM)
  list(APPEND completion_files "${completions}/plaint.${shell}")
endforeach()
add_custom_target(completions ALL DEPENDS ${completion_files})

install(TARGETS plaint RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES "${completions}/plaint.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME plaint)
install(FILES "${completions}/plaint.zsh" DESTINATION ${PLAINT_ZSH_COMPLETIONS} RENAME _plaint)
install(FILES "${completions}/plaint.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# So are the pages of the commands; those of the file formats are written by hand.
set(manual "${PROJECT_BINARY_DIR}/manual")
add_custom_command(
  OUTPUT "${manual}.done"
  COMMAND ${CMAKE_COMMAND} -DPLAINT=$<TARGET_FILE:plaint> -DOUTPUT=${manual}
    -P "${CMAKE_CURRENT_LIST_DIR}/manual.cmake"
  DEPENDS plaint "${CMAKE_CURRENT_LIST_DIR}/manual.cmake"
  COMMENT "Writing the man pages"
  VERBATIM)
add_custom_target(manual ALL DEPENDS "${manual}.done")
install(DIRECTORY "${manual}/" DESTINATION ${CMAKE_INSTALL_MANDIR})
foreach(section 5 7)
  file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/*.${section}")
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/schemas" DESTINATION ${CMAKE_INSTALL_DATADIR}/plaint
  FILES_MATCHING PATTERN "*.json")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plaint)
set(CPACK_PACKAGE_CONTACT "The plaint authors <plaint@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer complaints as YAML files in a git repository")
set(CPACK_PACKAGE_DESCRIPTION
  "plaint registers, classifies, assigns, logs, closes and reports on customer complaints from the terminal.
Each record is a YAML file, each step a commit; states, roles, conditions and forms
come from a profile, and illegal steps are refused with the reason.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY plaint)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION vcs)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "git, tzdata")
include(CPack)
