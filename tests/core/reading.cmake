# Tests of the reading side.
find_library(OPENCC_LIBRARY opencc REQUIRED)
wenmai_test(tst_article_files LINKS wenmai_io)
wenmai_test(tst_reading LINKS wenmai_text wenmai_io)
wenmai_test(tst_reading_formats LINKS wenmai_text wenmai_io)
wenmai_test(tst_damage LINKS wenmai_text wenmai_io wenmai_byte_converter ${OPENCC_LIBRARY})
foreach(test tst_reading tst_reading_formats tst_damage)
  add_dependencies(${test} wenmai_words)
endforeach()
