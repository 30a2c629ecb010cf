// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"
#include "exchange/importplan.h"

#include <QStringList>

#include <vector>

namespace fivepace::cli {

/// What --map says of one column.
struct ColumnMap {
    QString typed; ///< "Zeit=time"
    QString column; ///< its heading or its number
    exchange::Column use;
};

/// Reads every --map. A failure is one of usage: no =, a field that such a table does not have, or one that
/// two columns are to say.
Result<std::vector<ColumnMap>> columnMaps(const QStringList &typed, exchange::TableKind kind);

/// Lays them over the columns as they were guessed. A failure names a column that the table does not have, or
/// has twice.
Result<> mapColumns(const std::vector<ColumnMap> &maps, exchange::ImportSource &source);

} // namespace fivepace::cli
