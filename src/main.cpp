#include <string>
#include <vector>

#include "okr/cli/run.hpp"

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  return okr::cli::run(arguments, okr::cli::system_env());
}
