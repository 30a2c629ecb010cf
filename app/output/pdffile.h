// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QIODevice;
class QPdfWriter;

namespace fivepace::output {

/// Writes what `write` draws, whole or not at all. Errc as files/wholefile.h.
Result<> writeDrawn(const QString &path, const std::function<bool(QIODevice &)> &write);

inline constexpr int kPdfDotsPerInch = 720;
inline constexpr double kPdfDotsPerPoint = kPdfDotsPerInch / 72.0;

/// Page of `size` points without margins, kPdfDotsPerInch.
void setUp(QPdfWriter &writer, const QString &title, QSizeF size);

} // namespace fivepace::output
