// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace fivepace {

/// "hill, indoor".
QString tagLine(const std::vector<std::string> &tags);
/// Lower case, blanks simplified, each once; commas between.
std::vector<std::string> tagsFrom(const QString &line);

} // namespace fivepace
