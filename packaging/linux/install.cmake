# Icons, desktop entry, metainfo, MIME type, man pages, documents.
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(app_icon "${CMAKE_SOURCE_DIR}/resources/icons/wenmai.svg")
set(file_icon "${here}/application-x-wenmai.svg")
set(icons "${CMAKE_CURRENT_BINARY_DIR}/icons")

add_executable(draw_icons "${here}/draw_icons.cpp")
target_link_libraries(draw_icons PRIVATE wenmai_flags Qt6::Gui Qt6::Svg)
add_custom_command(OUTPUT "${icons}/done"
  COMMAND draw_icons "${app_icon}" "${icons}/apps" wenmai 16 22 24 32 48 64 128 256 512
  COMMAND draw_icons "${file_icon}" "${icons}/mimetypes" application-x-wenmai 16 32 48 64 128 256
  COMMAND ${CMAKE_COMMAND} -E touch "${icons}/done"
  DEPENDS draw_icons "${app_icon}" "${file_icon}" COMMENT "Drawing the icons" VERBATIM)
add_custom_target(wenmai_icons ALL DEPENDS "${icons}/done")

set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES "${icons}/apps/${size}x${size}/wenmai.png" DESTINATION "${hicolor}/${size}x${size}/apps")
endforeach()
foreach(size 16 32 48 64 128 256)
  install(FILES "${icons}/mimetypes/${size}x${size}/application-x-wenmai.png"
          DESTINATION "${hicolor}/${size}x${size}/mimetypes")
endforeach()
install(FILES "${app_icon}" DESTINATION "${hicolor}/scalable/apps")
install(FILES "${file_icon}" DESTINATION "${hicolor}/scalable/mimetypes")
install(FILES "${here}/wenmai.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/org.wenmai.wenmai.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/wenmai-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME wenmai.xml)

# Packed without names and times, so that the same source gives the same files.
find_program(GZIP gzip REQUIRED)
function(install_packed source folder name)
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
  add_custom_command(OUTPUT "${packed}" COMMAND ${GZIP} -9nc "${source}" > "${packed}" DEPENDS "${source}" VERBATIM)
  set_property(GLOBAL APPEND PROPERTY wenmai_packed "${packed}")
  install(FILES "${packed}" DESTINATION "${folder}")
endfunction()
install_packed("${here}/wenmai.1" "${CMAKE_INSTALL_MANDIR}/man1" wenmai.1)
install_packed("${here}/wenmai-cli.1" "${CMAKE_INSTALL_MANDIR}/man1" wenmai-cli.1)
install_packed("${here}/changelog" "${CMAKE_INSTALL_DATADIR}/doc/wenmai" changelog)
get_property(packed GLOBAL PROPERTY wenmai_packed)
add_custom_target(wenmai_packed ALL DEPENDS ${packed})
install(FILES "${here}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/wenmai")

if(WENMAI_TESTS)
  find_program(DESKTOP_FILE_VALIDATE desktop-file-validate REQUIRED)
  find_program(APPSTREAMCLI appstreamcli REQUIRED)
  find_program(XMLLINT xmllint REQUIRED)
  add_test(NAME desktop_entry COMMAND ${DESKTOP_FILE_VALIDATE} "${here}/wenmai.desktop")
  add_test(NAME metainfo COMMAND ${APPSTREAMCLI} validate --no-net --explain "${here}/org.wenmai.wenmai.metainfo.xml")
  add_test(NAME mime_type COMMAND ${XMLLINT} --noout "${here}/wenmai-mime.xml")
endif()
