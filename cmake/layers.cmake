# okr_layer(NAME [LAYERS other...] [LIBRARIES target...])
# One static library a room: src/NAME/**.cpp, headers in include/okr/NAME and src/NAME. It links the layers
# that the table in ARCHITECTURE.md lets it include, so that a wrong include does not link either.
function(okr_layer name)
  cmake_parse_arguments(arg "" "" "LAYERS;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "src/${name}/*.cpp")
  add_library(okr_${name} STATIC ${sources})
  target_include_directories(okr_${name} PUBLIC include PRIVATE src)
  list(TRANSFORM arg_LAYERS PREPEND okr_)
  target_link_libraries(okr_${name} PUBLIC ${arg_LAYERS} ${arg_LIBRARIES} PRIVATE okr_options)
  if(name STREQUAL "base")
    set_source_files_properties("src/base/version.cpp" PROPERTIES COMPILE_DEFINITIONS OKR_VERSION="${PROJECT_VERSION}")
    target_precompile_headers(okr_base PRIVATE <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory>
      <optional> <set> <string> <string_view> <utility> <variant> <vector> <fmt/format.h>)
  else()
    target_precompile_headers(okr_${name} REUSE_FROM okr_base)
  endif()
endfunction()
