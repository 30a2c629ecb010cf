// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workoutsearch.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace fivepace {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(WorkoutSearch)
};

/// Takes every match of `pattern` out of `text`; the answer is what its first group held each time.
QStringList takeOut(QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    text.remove(pattern);
    return found;
}

bool hasRep(const Blocks &blocks, const auto &claim)
{
    return std::ranges::any_of(blocks, [&claim](const Block &block) {
        return block.isSet() ? hasRep(block.items(), claim) : claim(block.rep());
    });
}

bool hasLength(const Blocks &blocks, Distance length)
{
    return hasRep(blocks, [length](const Rep &rep) {
        const auto *distance = std::get_if<Distance>(&rep.length);
        return (distance != nullptr && *distance == length) || (rep.flying && rep.flying->fly == length);
    });
}

bool isFlying(const Workout &workout)
{
    return workout.rung == PaceRung::MaxVelocity
        || hasRep(workout.main, [](const Rep &rep) { return rep.flying.has_value(); });
}

QString searched(const Workout &workout)
{
    QStringList all { words::fromUtf8(workout.name), words::fromUtf8(workout.text),
        words::fromUtf8(workout.howTo), words::fromUtf8(workout.source), words::rung(workout.rung),
        words::shortRung(workout.rung), words::style(workout.style) };
    for (const auto &tag : workout.tags)
        all += words::fromUtf8(tag);
    return all.join(QLatin1Char('\n'));
}

} // namespace

WorkoutSearch::WorkoutSearch(const QString &text)
{
    static const QRegularExpression metres(
        QStringLiteral("\\b(\\d{2,5})\\s*m\\b"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression level(QStringLiteral("\\b(?:level|%1)\\s*(\\d{1,2})\\b")
                                       .arg(QRegularExpression::escape(Search::tr("level"))),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression flying(
        QStringLiteral("\\b(flying|%1)\\b").arg(QRegularExpression::escape(Search::tr("flying"))),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    for (const auto &number : takeOut(rest, level))
        m_level = number.toInt();
    for (const auto &number : takeOut(rest, metres))
        m_lengths.push_back(Distance::metres(number.toLongLong()));
    m_flying = !takeOut(rest, flying).isEmpty();
    m_words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool WorkoutSearch::matches(const Workout &workout) const
{
    if (m_level && workout.level != *m_level)
        return false;
    if (m_flying && !isFlying(workout))
        return false;
    const auto hasIt = [&workout](Distance length) { return hasLength(workout.main, length); };
    if (!std::ranges::all_of(m_lengths, hasIt))
        return false;
    if (m_words.isEmpty())
        return true;
    const auto text = searched(workout);
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace fivepace
