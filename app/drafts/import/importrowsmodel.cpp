// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/import/importrowsmodel.h"

#include "guithread.h"
#include "text/importwords.h"
#include "text/tone.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

using namespace exchange;

namespace {

bool isShown(const ImportRow &row, int show)
{
    switch (show) {
    case ImportRowsModel::Accepted:
        return row.verdict == Verdict::Accepted;
    case ImportRowsModel::AlreadyThere:
        return row.verdict == Verdict::AlreadyThere;
    case ImportRowsModel::Questions:
        return row.verdict == Verdict::Question;
    case ImportRowsModel::Refused:
        return row.verdict == Verdict::Refused;
    default:
        return true;
    }
}

} // namespace

void ImportRowsModel::setDraft(ImportDraft *draft)
{
    if (m_draft == draft)
        return;
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (draft) {
        connect(draft, &ImportDraft::planChanged, this, &ImportRowsModel::reset);
        connect(draft, &ImportDraft::answersChanged, this, &ImportRowsModel::followAnswers);
    }
    Q_EMIT draftChanged();
    reset();
}

void ImportRowsModel::setShow(int show)
{
    if (m_show == show)
        return;
    m_show = show;
    Q_EMIT showChanged();
    reset();
}

void ImportRowsModel::choose(int row, int choice)
{
    if (row < 0 || row >= count())
        return;
    const auto place = m_rows[static_cast<std::size_t>(row)];
    const auto choices = choicesOf(place);
    if (choice < static_cast<int>(choices.size()))
        m_draft->setAnswer(place, choice < 0 ? Answer {} : choices[static_cast<std::size_t>(choice)].answer);
}

void ImportRowsModel::step(int row, int by)
{
    if (row < 0 || row >= count())
        return;
    const auto place = m_rows[static_cast<std::size_t>(row)];
    const int most = static_cast<int>(choicesOf(place).size()) - 1;
    choose(row, std::clamp(choiceOf(place) + by, -1, most));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_draft)
        return {};
    const auto row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return m_draft->source().table.rows[at(row).row].line;
    case Qt::DisplayRole:
    case NameRole:
        return words::nameIn(at(row));
    case WhatRole:
        return words::importRow(at(row), m_draft->workspace()->squad());
    case ToneRole:
        return tone(row);
    case VerdictRole:
        return verdict(row);
    case RemarkRole:
        return remark(row);
    case ChoicesRole: {
        QStringList texts;
        for (const auto &choice : choicesOf(row))
            texts << choice.text;
        return texts;
    }
    case ChoiceRole:
        return choiceOf(row);
    case SpokenRole:
        return spoken(index);
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportRowsModel::roleNames() const
{
    return { { LineRole, "line" }, { NameRole, "name" }, { WhatRole, "what" }, { ToneRole, "tone" },
        { VerdictRole, "verdict" }, { RemarkRole, "remark" }, { ChoicesRole, "choices" },
        { ChoiceRole, "choice" }, { SpokenRole, "spoken" } };
}

void ImportRowsModel::reset()
{
    beginResetModel();
    m_rows.clear();
    if (m_draft) {
        for (std::size_t i = 0; i < m_draft->plan().rows.size(); ++i) {
            if (isShown(at(i), m_show))
                m_rows.push_back(i);
        }
        // What is refused or asks stands first, each with its reason.
        const auto needsTheCoach = [this](std::size_t row) {
            return at(row).verdict == Verdict::Refused || at(row).verdict == Verdict::Question;
        };
        std::ranges::stable_partition(m_rows, needsTheCoach);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void ImportRowsModel::followAnswers()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), { ChoiceRole, ToneRole, VerdictRole, SpokenRole });
}

std::vector<ImportRowsModel::Choice> ImportRowsModel::choicesOf(std::size_t place) const
{
    const auto &row = at(place);
    std::vector<Choice> choices;
    if (row.verdict != Verdict::Question)
        return choices;
    if (row.asksWho) {
        for (std::size_t i = 0; i < row.candidates.size(); ++i)
            choices.push_back({ words::candidate(row.candidates[i], m_draft->plan(), m_draft->source().table,
                                    m_draft->workspace()->squad()),
                { Answer::Kind::Same, i } });
        if (sameRace(row))
            choices.push_back({ tr("The same person: replace the time"), { Answer::Kind::Replace, 0 } });
        if (std::holds_alternative<AthleteValue>(row.value))
            choices.push_back({ tr("Somebody new"), { Answer::Kind::New, 0 } });
    } else if (sameRace(row)) {
        choices.push_back({ tr("The same race: replace the time"), { Answer::Kind::Replace, 0 } });
        choices.push_back({ tr("Another race: keep both"), { Answer::Kind::Take, 0 } });
    } else {
        choices.push_back(
            { row.replaces ? tr("Replace it") : tr("Take it all the same"), { Answer::Kind::Take, 0 } });
    }
    choices.push_back({ tr("Leave it out"), { Answer::Kind::LeaveOut, 0 } });
    return choices;
}

int ImportRowsModel::choiceOf(std::size_t row) const
{
    const auto choices = choicesOf(row);
    const auto found = std::ranges::find(choices, m_draft->answers()[row], &Choice::answer);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

QString ImportRowsModel::verdict(std::size_t row) const
{
    switch (at(row).verdict) {
    case Verdict::Accepted:
        return tr("Goes in");
    case Verdict::AlreadyThere:
        return tr("There already");
    case Verdict::Refused:
        return tr("Refused");
    case Verdict::Question:
        break;
    }
    if (m_draft->answers()[row].kind == Answer::Kind::None)
        return tr("A question");
    return isTaken(at(row), m_draft->answers()[row]) ? tr("Goes in") : tr("Left out");
}

QString ImportRowsModel::tone(std::size_t row) const
{
    const auto verdict = at(row).verdict;
    if (verdict == Verdict::Refused)
        return toneName(Tone::Bad);
    if (isTaken(at(row), m_draft->answers()[row]))
        return toneName(Tone::Good);
    return verdict == Verdict::Question && m_draft->answers()[row].kind == Answer::Kind::None
        ? toneName(Tone::Watch)
        : toneName(Tone::Plain);
}

QString ImportRowsModel::remark(std::size_t row) const
{
    if (at(row).verdict == Verdict::Refused)
        return words::refusals(at(row), m_draft->source());
    const auto question
        = QStringList { words::importQuestion(at(row)), words::remarks(at(row), m_draft->source()) }
              .join(u' ')
              .trimmed();
    const auto changes = words::importChanges(
        at(row), m_draft->plan(), m_draft->source().table, m_draft->workspace()->squad());
    return question.isEmpty() || changes.isEmpty() ? question + changes : question + u' ' + changes;
}

QString ImportRowsModel::spoken(const QModelIndex &index) const
{
    QStringList parts { tr("line %1").arg(data(index, LineRole).toInt()) };
    for (const int role : { NameRole, WhatRole, VerdictRole, RemarkRole }) {
        if (const auto text = data(index, role).toString(); !text.isEmpty())
            parts << text;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
