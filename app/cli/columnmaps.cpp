// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columnmaps.h"

#include "cli/clicontext.h"
#include "text/importwords.h"
#include "text/words.h"

#include <algorithm>
#include <optional>

namespace fivepace::cli {

namespace {

using namespace exchange;

Error invalid(const ColumnMap &map, const QString &why)
{
    return { Errc::Invalid, words::toUtf8(Cli::tr("--map %1: %2").arg(map.typed, why)) };
}

QString fieldNames(TableKind kind)
{
    QStringList names;
    for (const auto field : fieldsOf(kind)) {
        const auto code = words::fromUtf8(std::string(codeOf(field)));
        names << (field == Field::Best ? code + QStringLiteral(":800") : code);
    }
    return names.join(QStringLiteral(", "));
}

QString columnNames(const ImportSource &source)
{
    QStringList names;
    for (std::size_t i = 0; i < source.columns.size(); ++i)
        names << words::columnName(source, i);
    return names.join(QStringLiteral(", "));
}

bool isOneColumns(Column use)
{
    return use.field != Field::Ignored;
}

Result<ColumnMap> mapFrom(const QString &typed, TableKind kind)
{
    const auto sign = typed.lastIndexOf(u'=');
    ColumnMap map { typed, typed.left(sign).trimmed(), {} };
    const auto field = typed.mid(sign + 1).trimmed();
    if (sign < 0 || map.column.isEmpty())
        return invalid(map, Cli::tr("write a column's heading or its number, = and a field, as Zeit=time."));
    const auto use = columnFromCode(words::toUtf8(field), kind);
    if (!use)
        return invalid(map,
            Cli::tr(
                "“%1” is no field of such a table (%2). Its fields: %3.", "a word, a kind of table, fields")
                .arg(field, words::tableKind(kind), fieldNames(kind)));
    map.use = *use;
    return map;
}

/// By its heading, else by its number from 1.
Result<std::size_t> columnNamed(const ImportSource &source, const ColumnMap &map)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        if (words::columnName(source, i).compare(map.column, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return invalid(map,
                Cli::tr("columns %1 and %2 are both headed “%3”. Say which one by its number.")
                    .arg(*found + 1)
                    .arg(i + 1)
                    .arg(map.column));
        found = i;
    }
    const auto number = map.column.toUInt();
    if (!found && number >= 1 && number <= source.columns.size())
        found = number - 1;
    if (found)
        return *found;
    if (source.isHyTek)
        return invalid(map, Cli::tr("the columns of a Hy-Tek roster are known. Leave --map out."));
    return invalid(
        map, Cli::tr("the table has no column “%1”. Its columns: %2.").arg(map.column, columnNames(source)));
}

} // namespace

Result<std::vector<ColumnMap>> columnMaps(const QStringList &typed, TableKind kind)
{
    std::vector<ColumnMap> maps;
    for (const auto &text : typed) {
        auto map = mapFrom(text, kind);
        if (!map)
            return map.error();
        const auto same = std::ranges::find(maps, map->use, &ColumnMap::use);
        if (same != maps.end() && isOneColumns(map->use))
            return invalid(*map,
                Cli::tr("--map %1 gives this field a column already. Leave one of them out.")
                    .arg(same->typed));
        maps.push_back(*std::move(map));
    }
    return maps;
}

Result<> mapColumns(const std::vector<ColumnMap> &maps, ImportSource &source)
{
    std::vector<std::optional<std::size_t>> mappedBy(source.columns.size());
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const auto &map = maps[i];
        const auto column = columnNamed(source, map);
        if (!column)
            return column.error();
        if (const auto other = mappedBy[*column])
            return invalid(map,
                Cli::tr("--map %1 says what this column is already. Leave one of them out.")
                    .arg(maps[*other].typed));
        mappedBy[*column] = i;
        const auto guessed = std::ranges::find(source.columns, map.use);
        if (guessed != source.columns.end() && isOneColumns(map.use))
            *guessed = {};
        source.columns[*column] = map.use;
    }
    return {};
}

} // namespace fivepace::cli
