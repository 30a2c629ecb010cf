// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
#include "domain/notation/textrefusal.h"

#include <QString>

namespace fivepace::words {

/// "“90” is read as seconds.": one sentence, with the words of the text that it is about.
QString remark(const notation::Remark &remark);
/// "200 m", "1.5 miles", "2 min 30 s": as long as a rep is.
QString repLength(const Length &length);
/// "3 × (100 m, 200 m)": for cards and the heads of tables. Kept: where the text is broken into lines a
/// number keeps its unit, and a count what it counts.
enum class Spaces { Plain, Kept };
QString shortBlocks(const Blocks &blocks, Spaces spaces = Spaces::Plain);
/// "2:30 / 5:00": the different stated recoveries in order of appearance; empty where none is stated.
QString recoveries(const Blocks &blocks);
/// "Not said: the build-up of a flying start.": what steps for intervals.icu leave out.
QString loss(const notation::Loss &loss);
/// Why a typed field or a changed tree is not taken.
QString refusal(const TextRefusal &refusal);

} // namespace fivepace::words
