#include "okr/journal/journal.hpp"
