// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/import/importdraft.h"

#include "domain/squad/shownnames.h"
#include "domain/values/folded.h"
#include "drafts/typed.h"
#include "text/importwords.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace {

using namespace exchange;

// What the coach chooses for a table that is read.

namespace {

constexpr std::array kSeparators { '\t', ';', ',', '|' };

} // namespace

void ImportDraft::setKind(int kind)
{
    if (kind == this->kind() || m_source.isHyTek)
        return;
    m_judge.stop();
    m_kind = static_cast<TableKind>(kind);
    m_source.kind = *m_kind;
    if (isReadable())
        m_source.hasHeader = guessColumns(m_source.table, m_source.kind).hasHeader;
    guess();
}

QStringList ImportDraft::kindNames() const
{
    QStringList names;
    for (const auto kind : { TableKind::Athletes, TableKind::Results, TableKind::Reps })
        names << words::tableKind(kind);
    return names;
}

int ImportDraft::separator() const
{
    return static_cast<int>(std::ranges::find(kSeparators, m_source.table.separator) - kSeparators.begin());
}

void ImportDraft::setSeparator(int place)
{
    if (place >= 0 && place != separator())
        read(kSeparators[static_cast<std::size_t>(place)]);
}

QStringList ImportDraft::separatorNames() const
{
    return { tr("Tab"), tr("Semicolon"), tr("Comma"), tr("Bar") };
}

void ImportDraft::setHasHeader(bool hasHeader)
{
    if (hasHeader == m_source.hasHeader)
        return;
    m_judge.stop();
    m_source.hasHeader = hasHeader;
    guess();
}

QStringList ImportDraft::uses() const
{
    QStringList names;
    for (const auto &use : m_uses)
        names << words::column(use);
    return names;
}

int ImportDraft::useOf(std::size_t column) const
{
    return static_cast<int>(std::ranges::find(m_uses, m_source.columns[column]) - m_uses.begin());
}

void ImportDraft::setUse(int column, int use)
{
    const auto wanted = m_uses[static_cast<std::size_t>(use)];
    if (useOf(static_cast<std::size_t>(column)) == use)
        return;
    m_judge.stop();
    const auto other = columnOf(m_source.columns, wanted.field);
    if (other && wanted.field != Field::Ignored && wanted.field != Field::Best)
        m_source.columns[*other] = {}; // a field has one column: the newer choice
    m_source.columns[static_cast<std::size_t>(column)] = wanted;
    judge();
}

int ImportDraft::dateOrder() const
{
    return m_dateOrder ? static_cast<int>(*m_dateOrder) + 1 : 0;
}

void ImportDraft::setDateOrder(int order)
{
    if (order == dateOrder())
        return;
    m_dateOrder = order == 0 ? std::nullopt : std::optional(static_cast<DateOrder>(order - 1));
    judge();
}

QString ImportDraft::undated() const
{
    const bool isAssumed = !m_undated && m_workspace && m_source.kind == TableKind::Athletes;
    return isAssumed ? words::longDate(m_workspace->today()) : m_undated.value_or(QString());
}

void ImportDraft::setUndated(const QString &text)
{
    if (text == undated())
        return;
    m_undated = text;
    judge();
}

QString ImportDraft::undatedRemark() const
{
    return m_undated || undated().isEmpty()
        ? QString()
        : tr("Today is assumed. Each result says so until you change its day.");
}

QString ImportDraft::group() const
{
    if (m_group || !m_workspace)
        return m_group.value_or(QString());
    const auto &groups = m_workspace->squad().groups;
    if (groups.size() > 1)
        return {};
    if (groups.size() == 1)
        return words::fromUtf8(groups.front().name);
    return m_workspace->fileName().isEmpty() ? tr("Squad", "name of a group") : m_workspace->fileName();
}

void ImportDraft::setGroup(const QString &name)
{
    if (name == group())
        return;
    m_group = name;
    judge();
}

QString ImportDraft::undatedIssue() const
{
    const auto typed = undated();
    if (typed.trimmed().isEmpty() || !m_workspace)
        return {};
    const auto date = typed::date(typed, m_workspace->today());
    if (!date)
        return typed::notADay(m_workspace->today());
    return *date > m_workspace->today() ? tr("This day is in the future.") : QString();
}

void ImportDraft::setDistance(const QString &text)
{
    if (text == m_distance)
        return;
    m_distance = text;
    judge();
}

QString ImportDraft::distanceIssue() const
{
    return m_distance.trimmed().isEmpty() || typed::distance(m_distance)
        ? QString()
        : tr("Not a distance. Type it as 800, 5k or mile.");
}

std::vector<const Athlete *> ImportDraft::athletes() const
{
    std::vector<const Athlete *> all;
    if (!m_workspace)
        return all;
    for (const auto &athlete : m_workspace->squad().athletes) {
        if (!athlete.archived)
            all.push_back(&athlete);
    }
    std::ranges::stable_sort(all, comesBefore, &Athlete::name);
    return all;
}

QStringList ImportDraft::athleteNames() const
{
    QStringList names { tr("Choose…") };
    const ShownNames shown(m_workspace ? m_workspace->squad() : Squad(), ShownNames::Form::Full);
    for (const auto *athlete : athletes())
        names << words::fromUtf8(shown.of(*athlete));
    return names;
}

void ImportDraft::setAthlete(int place)
{
    if (place == m_athlete)
        return;
    m_athlete = place;
    judge();
}

std::vector<const Session *> ImportDraft::sessions() const
{
    constexpr std::chrono::days kLongAgo { 120 };
    if (!m_workspace)
        return {};
    const auto today = m_workspace->today();
    auto found = sessionsBetween(m_workspace->squad(), { today - kLongAgo, today });
    std::ranges::reverse(found);
    return found;
}

QStringList ImportDraft::sessionNames() const
{
    QStringList names { tr("Choose…") };
    for (const auto *session : sessions())
        names << tr("%1, %2", "day, workout")
                     .arg(words::shortDate(session->date), words::fromUtf8(session->workout.name));
    return names;
}

void ImportDraft::setSession(int place)
{
    if (place == m_session)
        return;
    m_session = place;
    judge();
}

bool ImportDraft::hasColumn(std::initializer_list<Field> fields) const
{
    return std::ranges::any_of(
        fields, [this](Field field) { return columnOf(m_source.columns, field).has_value(); });
}

int ImportDraft::category() const
{
    return m_category ? static_cast<int>(*m_category) + 1 : 0;
}

void ImportDraft::setCategory(int category)
{
    if (category == this->category())
        return;
    m_category = category == 0 ? std::nullopt : std::optional(static_cast<Category>(category - 1));
    judge();
}

} // namespace fivepace
