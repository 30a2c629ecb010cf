// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/import/importdraft.h"

#include "domain/values/folded.h"
#include "drafts/typed.h"
#include "files/wholefile.h"
#include "text/harmless.h"
#include "text/importwords.h"
#include "text/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace fivepace {

using namespace exchange;

namespace {

constexpr qsizetype kMostShown = 20'000;

/// Races that a column of bests may be of, beside those that the headings name.
constexpr std::array kBests { Distance::metres(400), Distance::metres(800), Distance::metres(1500), kMile,
    Distance::metres(3000), Distance::metres(5000), Distance::metres(10000), kHalfMarathon, kMarathon };

constexpr std::size_t kAsideFrom = 2000; // rows; fewer take the blink of an eye

} // namespace

ImportDraft::ImportDraft(QObject *parent)
    : QObject(parent)
{
    connect(&m_judge, &ImportJudge::progressed, this, &ImportDraft::judgedChanged);
    connect(&m_judge, &ImportJudge::ended, this, [this](Result<JudgedRows> &judged) {
        if (!judged && m_workspace)
            m_workspace->report(judged.error());
        settle(judged ? *std::move(judged) : JudgedRows());
        Q_EMIT judgedChanged();
    });
    connect(&m_judge, &ImportJudge::made, this, [this](Result<Edit> &edit) {
        if (!m_workspace)
            return;
        if (edit)
            m_workspace->performInSteps(*std::move(edit));
        else
            m_workspace->report(edit.error());
        Q_EMIT judgedChanged();
    });
}

void ImportDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

QString ImportDraft::text() const
{
    constexpr std::size_t kMostBytes = 4; // of a character
    return words::fromUtf8(m_text.text.substr(0, kMostBytes * kMostShown)).left(kMostShown);
}

void ImportDraft::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_text = { words::toUtf8(text), TextEncoding::Utf8 };
    m_from.clear();
    read({});
}

bool ImportDraft::isLong() const
{
    return !m_from.isEmpty() || m_text.text.size() > kMostShown;
}

QString ImportDraft::summary() const
{
    if (!isReadable())
        return {};
    const auto rows = tr(
        "%n row(s)", nullptr, static_cast<int>(m_source.table.rows.size()) - (m_source.hasHeader ? 1 : 0));
    const auto columns = tr("%n column(s)", nullptr, static_cast<int>(m_source.table.columns()));
    if (m_source.isHyTek)
        return m_source.kind == TableKind::Athletes ? tr("A Hy-Tek roster: %1", "rows").arg(rows)
                                                    : tr("A Hy-Tek file of results: %1", "rows").arg(rows);
    return tr("%1, %2", "rows, columns").arg(rows, columns);
}

QString ImportDraft::remark() const
{
    QStringList remarks;
    if (m_text.encoding == TextEncoding::Latin1)
        remarks << tr(
            "The letters are not said in the file and were taken for Latin-1. Look at the accents.");
    QStringList left;
    for (const auto &line : m_source.table.left)
        left << words::leftLine(line);
    if (!left.isEmpty())
        remarks << tr("No rows: %1.", "lines of a table").arg(left.join(QStringLiteral("; ")));
    return remarks.join(u' ');
}

bool ImportDraft::isClear() const
{
    const auto has = [this](Field field) { return columnOf(m_source.columns, field).has_value(); };
    return isReadable() && leftOut().isEmpty()
        && (m_source.isHyTek || (m_source.hasHeader && (has(Field::Name) || has(Field::LastName))));
}

QString ImportDraft::leftOut() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i) {
        if (m_source.columns[i].field == Field::Ignored)
            names << words::columnName(m_source, i);
    }
    return names.isEmpty() ? QString() : tr("Columns left out: %1").arg(names.join(QStringLiteral(", ")));
}

QString ImportDraft::newGroups() const
{
    QStringList names;
    for (const auto &name : m_plan.newGroups)
        names << words::fromUtf8(name);
    const auto isThere
        = [this](const Group &one) { return foldedWords(one.name) == foldedWords(options().group); };
    if (m_workspace && m_asks.group && !group().trimmed().isEmpty()
        && std::ranges::none_of(m_workspace->squad().groups, isThere))
        names << group().trimmed();
    return names.isEmpty() ? QString() : tr("New groups: %1").arg(names.join(QStringLiteral(", ")));
}

void ImportDraft::setAnswer(std::size_t row, Answer answer)
{
    if (m_answers[row] == answer)
        return;
    m_answers[row] = answer;
    countAnswers();
    Q_EMIT answersChanged();
}

void ImportDraft::clear()
{
    m_text = {};
    m_from.clear();
    m_undated.reset();
    m_group.reset();
    m_distance.clear();
    m_athlete = m_session = 0;
    m_dateOrder.reset();
    m_category.reset();
    m_kind.reset();
    read({});
}

void ImportDraft::paste()
{
    clear();
    m_text = { words::toUtf8(QGuiApplication::clipboard()->text()), TextEncoding::Utf8 };
    read({});
}

QString ImportDraft::pasteProblem()
{
    paste();
    if (isReadable())
        return {};
    return m_problem.isEmpty()
        ? tr("The clipboard is empty. Copy the table in your spreadsheet first, headings too.")
        : m_problem;
}

void ImportDraft::readFile(const QString &path)
{
    clear();
    const auto content = readWhole(path, static_cast<qint64>(kMostTableBytes));
    m_from = QFileInfo(path).fileName();
    if (!content) {
        m_problem = words::error(content.error());
        Q_EMIT sourceChanged();
        return;
    }
    m_text = decode(*content);
    read({});
}

void ImportDraft::answerAllSame()
{
    answerAll(Answer::Kind::Same);
}

void ImportDraft::answerAllNew()
{
    answerAll(Answer::Kind::New);
}

void ImportDraft::answerAll(Answer::Kind kind)
{
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        const auto &row = m_plan.rows[i];
        const bool isClear = kind == Answer::Kind::New ? std::holds_alternative<AthleteValue>(row.value)
                                                       : row.candidates.size() == 1;
        if (row.asksWho && isClear && m_answers[i].kind == Answer::Kind::None)
            m_answers[i] = { kind, 0 };
    }
    countAnswers();
    Q_EMIT answersChanged();
}

void ImportDraft::copyRefused() const
{
    std::vector<std::vector<std::string>> rows;
    const auto &table = m_source.table;
    if (m_source.hasHeader) {
        rows.push_back(table.rows.front().cells);
        rows.back().resize(table.columns());
        rows.back().push_back(words::toUtf8(tr("Why not", "heading above the reasons")));
    }
    for (const auto &row : m_plan.rows) {
        if (row.verdict != Verdict::Refused)
            continue;
        rows.push_back(table.rows[row.row].cells);
        rows.back().resize(table.columns());
        rows.back().push_back(words::toUtf8(words::refusals(row, m_source)));
    }
    QGuiApplication::clipboard()->setText(words::harmless(words::fromUtf8(tableText(rows, '\t'))));
}

bool ImportDraft::save()
{
    if (!m_workspace || taken() == 0 || m_judge.isBusy())
        return false;
    if (isLongTable()) {
        m_judge.startEdit(words::toUtf8(m_workspace->filePath()), m_plan, m_answers, options());
        Q_EMIT judgedChanged();
        return true;
    }
    const auto &squad = m_workspace->squad();
    return m_workspace->performInSteps(importEdit(squad, m_plan, m_answers, options(), m_workspace->ids()));
}

void ImportDraft::read(std::optional<char> separator)
{
    m_problem.clear();
    auto table = readTable(m_text.text, separator);
    if (table) {
        take(*std::move(table));
        return;
    }
    if (!m_text.text.empty() || !m_from.isEmpty()) {
        auto error = table.error();
        error.detail = words::toUtf8(m_from);
        m_problem = words::error(error);
    }
    take({});
}

void ImportDraft::take(Table table)
{
    m_judge.stop();
    const bool isEmpty = table.rows.empty();
    m_source = ImportSource::of(std::move(table), m_kind);
    if (isEmpty)
        m_source.columns.clear();
    Q_EMIT sourceChanged();
    guess();
}

void ImportDraft::guess()
{
    m_judge.stop();
    if (!m_source.isHyTek && isReadable())
        m_source.columns = guessColumns(m_source.table, m_source.kind, m_source.hasHeader);
    m_uses.clear();
    const auto add = [this](Column use) {
        if (std::ranges::find(m_uses, use) == m_uses.end())
            m_uses.push_back(use);
    };
    for (const auto field : fieldsOf(m_source.kind)) {
        if (field != Field::Best)
            add({ field, {} });
        for (const auto distance : kBests) {
            if (field == Field::Best)
                add({ field, distance });
        }
    }
    std::ranges::for_each(m_source.columns, add);
    Q_EMIT usesChanged();
    judge();
}

void ImportDraft::judge()
{
    m_judge.stop();
    if (isLongTable()) {
        m_judge.start(words::toUtf8(m_workspace->filePath()), m_source, options());
        settle({});
        Q_EMIT judgedChanged();
        return;
    }
    settle(JudgedRows::of(
        m_workspace && isReadable() ? planImport(m_workspace->squad(), m_source, options()) : ImportPlan()));
}

/// Whatever is made of its rows is made aside.
bool ImportDraft::isLongTable() const
{
    return m_workspace && isReadable() && !m_workspace->filePath().isEmpty()
        && m_source.kind == TableKind::Reps && m_source.table.rows.size() >= kAsideFrom;
}

void ImportDraft::stopJudging()
{
    m_judge.stop();
    Q_EMIT judgedChanged();
}

void ImportDraft::settle(JudgedRows rows)
{
    m_plan = std::move(rows.plan);
    m_counts = rows.counts;
    m_answers.assign(m_plan.rows.size(), {});
    m_asks.dateOrder = m_dateOrder || rows.refusals.contains(RefusalKind::DateOpen);
    m_asks.undated = m_undated || rows.hasUndated || rows.refusals.contains(RefusalKind::NoDateForBest)
        || rows.refusals.contains(RefusalKind::NoDate);
    m_asks.group = m_group || rows.hasGroupless;
    const bool isList = isReadable() && !m_source.isHyTek;
    const bool mayAsk = isList && m_source.kind != TableKind::Athletes;
    m_asks.athlete = mayAsk && !hasColumn({ Field::Name, Field::FirstName, Field::LastName, Field::Number });
    m_asks.session = isList && m_source.kind == TableKind::Reps && !hasColumn({ Field::Session, Field::Date })
        && m_source.table.sections.front().date.empty();
    m_asks.distance = !m_distance.isEmpty()
        || (isList && m_source.kind == TableKind::Results && !hasColumn({ Field::Distance })
            && !m_source.table.sections.front().distance && m_source.table.sections.size() == 1);
    m_asks.category = m_category || rows.refusals.contains(RefusalKind::NoCategory);
    countAnswers();
    Q_EMIT planChanged();
    Q_EMIT answersChanged();
}

void ImportDraft::countAnswers()
{
    m_open = m_taken = 0;
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        const auto &row = m_plan.rows[i];
        m_open += row.verdict == Verdict::Question && m_answers[i].kind == Answer::Kind::None ? 1 : 0;
        m_taken += isTaken(row, m_answers[i]) ? 1 : 0;
    }
}

ImportOptions ImportDraft::options() const
{
    ImportOptions options;
    options.today = m_workspace->today();
    options.dateOrder = m_dateOrder;
    options.category = m_category;
    options.distance = typed::distance(m_distance);
    if (const auto all = athletes();
        asksAthlete() && m_athlete > 0 && m_athlete <= static_cast<int>(all.size()))
        options.athlete = all[static_cast<std::size_t>(m_athlete) - 1]->id;
    if (const auto all = sessions();
        asksSession() && m_session > 0 && m_session <= static_cast<int>(all.size()))
        options.session = all[static_cast<std::size_t>(m_session) - 1]->id;
    if (undatedIssue().isEmpty())
        options.undated = typed::date(undated(), options.today);
    options.isUndatedAssumed = !m_undated;
    options.group = words::toUtf8(group().trimmed());
    return options;
}

} // namespace fivepace
