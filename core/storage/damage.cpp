// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damage.h"

#include "storage/tables.h"

#include <QRegularExpression>

#include <optional>

namespace fivepace {

namespace {

bool isOurs(const QString &table)
{
    return thingOf(table) != Thing::None;
}

/// The table that a line speaks of: by its name, by one of its indexes, or by the page that it begins on.
QString tableIn(sqlite3 *db, const QString &line)
{
    static const QRegularExpression named(QStringLiteral(" in (\\w+)(\\.\\w+)?$"));
    static const QRegularExpression index(QStringLiteral("index (\\w+)"));
    static const QRegularExpression tree(QStringLiteral("[Tt]ree (?:page )?(\\d+)"));
    if (const auto match = named.match(line); match.hasMatch() && isOurs(match.captured(1)))
        return match.captured(1);
    QString where;
    if (const auto match = index.match(line); match.hasMatch())
        where = QStringLiteral("name = '%1'").arg(match.captured(1));
    else if (const auto page = tree.match(line); page.hasMatch())
        where = QStringLiteral("rootpage = %1").arg(page.captured(1));
    if (where.isEmpty())
        return {};
    const auto table = single(db, QStringLiteral("SELECT tbl_name FROM sqlite_master WHERE ") + where);
    return table ? table->toString() : QString();
}

/// "(rpe BETWEEN 0 AND 10)" for each rule in the statement that made a table.
QStringList rulesIn(const QString &statement)
{
    QStringList rules;
    const auto rule = QStringLiteral("CHECK (");
    for (auto at = statement.indexOf(rule); at >= 0; at = statement.indexOf(rule, at + 1)) {
        const auto from = at + rule.size() - 1;
        int depth = 0;
        for (auto to = from; to < statement.size(); ++to) {
            depth += statement[to] == u'(' ? 1 : statement[to] == u')' ? -1 : 0;
            if (depth > 0)
                continue;
            rules << statement.mid(from, to - from + 1);
            break;
        }
    }
    return rules;
}

Error named(sqlite3 *db, const QString &table, std::optional<std::int64_t> id, Cause cause = Cause::None)
{
    const auto whom = id ? nameOf(db, ownersOf(table), *id) : QString();
    return { Errc::Damaged, whom.toStdString(), cause, thingOf(table) };
}

} // namespace

Error damageIn(sqlite3 *db, const QString &line)
{
    const auto table = tableIn(db, line);
    if (!isOurs(table))
        return { Errc::Damaged, {} };
    if (const auto kept = checkRules(db, table); !kept && kept.error().code == Errc::Damaged)
        return kept.error();
    return named(db, table, {});
}

Result<> checkRules(sqlite3 *db, const QString &table)
{
    const auto made
        = single(db, QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(table));
    if (!made)
        return made.error();
    const auto rules = rulesIn(made->toString());
    if (rules.isEmpty())
        return {};
    const bool isNamed = made->toString().contains(QStringLiteral("id INTEGER PRIMARY KEY"));
    const auto whose = ownersOf(table) != table ? QStringLiteral("owner_id")
        : isNamed                               ? QStringLiteral("id")
                                                : QStringLiteral("0");
    const auto breaking = single(db,
        QStringLiteral("SELECT %1 FROM %2 WHERE NOT %3 LIMIT 1")
            .arg(whose, table, rules.join(QStringLiteral(" OR NOT "))));
    if (!breaking)
        return whileReading(breaking.error(), thingOf(table));
    return breaking->isNull() ? Result<>() : named(db, table, breaking->toLongLong());
}

Error danglingIn(sqlite3 *db, const QString &table, const QVariant &row)
{
    std::optional<std::int64_t> id;
    if (row.isValid()) {
        const bool isList = ownersOf(table) != table;
        const auto owner = single(db,
            QStringLiteral("SELECT %1 FROM %2 WHERE rowid = %3")
                .arg(isList ? QStringLiteral("owner_id") : QStringLiteral("id"), table)
                .arg(row.toLongLong()));
        if (owner && owner->isValid())
            id = owner->toLongLong();
    }
    return named(db, table, id, Cause::PointsNowhere);
}

} // namespace fivepace
