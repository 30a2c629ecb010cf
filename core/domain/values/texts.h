// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The program's own long texts: files of `resources` that the build puts in as they stand (see
/// texts.cpp.in), so that no room needs a file at run time. Stanzas, but for the headings; see stanzas.h.
namespace fivepace::texts {

extern const std::string_view kWorkouts; ///< resources/library/workouts.txt
extern const std::string_view kNotes; ///< resources/library/notes.txt
extern const std::string_view kPeople; ///< resources/example/people.txt

extern const std::string_view kHeadings; ///< resources/words/headings.txt

} // namespace fivepace::texts
