// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"

#include <QJsonObject>

namespace fivepace::exchange {

/// What was read of a text, in the form that `fivepace-cli parse --json` prints: see CONTRIBUTING, "JSON".
QJsonObject readingJson(const notation::Reading &reading);
QJsonObject recoveryJson(const Recovery &recovery);
QJsonValue metresJson(Distance distance);

} // namespace fivepace::exchange
