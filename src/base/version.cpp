#include "okr/base/version.hpp"

namespace okr {

std::string_view version() { return OKR_VERSION; }

}  // namespace okr
