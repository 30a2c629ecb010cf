// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"

#include <QJsonObject>

#include <functional>

namespace fivepace::exchange {

/// The sentence of a remark; the words are the caller's.
using SayRemark = std::function<QString(const notation::Remark &)>;

/// What was read of a text, in the form that `fivepace-cli parse --json` prints: see CONTRIBUTING, "JSON".
QJsonObject readingJson(const notation::Reading &reading, const SayRemark &say);
QJsonObject recoveryJson(const Recovery &recovery);
QJsonValue metresJson(Distance distance);

} // namespace fivepace::exchange
