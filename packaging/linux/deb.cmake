# The libraries that the programs need are found by dpkg-shlibdeps; named here is what no program links.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wenmai)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Wenmai developers <wenmai@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopencc-data, libqt6svg6, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "explore what Chinese news articles state, as a graph
 Wenmai reads Chinese news articles, in Simplified and Traditional characters,
 and draws a graph of the entities in them and of the relations that the
 articles state. Whatever is on the graph leads to the sentence it was read
 from. It works offline; articles, what was read from them and what the reader
 decided are kept in one file, a workspace.
 .
 Besides the desktop program there is wenmai-cli, which does the same from the
 command line.")
include(CPack)
