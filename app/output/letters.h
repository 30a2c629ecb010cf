// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fivepace::output {

/// The letters of the text that no installed font has, each once: they would be printed as boxes.
QString lettersWithoutFont(const QString &text);
/// What to say before such a text is printed: the letters and the packages that have them. Empty where all
/// are there.
QString lettersRemark(const QString &text);
/// The same for letters that are known to be missing.
QString remarkOn(const QString &missing);

} // namespace fivepace::output
