// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/pacecompletion.h"

#include "guithread.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace fivepace {

namespace {

QString nameOf(PaceRung rung)
{
    if (rung == PaceRung::MaxVelocity)
        return QStringLiteral("max velocity");
    return QString::fromLatin1(codeOf(rung)) + QStringLiteral(" pace");
}

/// "5k" for 5000.
QStringList kilometres(PaceRung rung)
{
    const auto length = lengthOf(rung);
    const auto metres = length ? length->inMillimetres() / 1000 : 0;
    if (metres == 0 || metres % 1000 != 0)
        return {};
    return { QStringLiteral("%1k").arg(metres / 1000) };
}

} // namespace

PaceCompletion::PaceCompletion(QObject *parent)
    : QAbstractListModel(parent)
{
}

const std::vector<PaceCompletion::Name> &PaceCompletion::all()
{
    static const auto names = [] {
        std::vector<Name> made;
        const auto add
            = [&](const QString &name, const QString &note, const QString &rung, const QStringList &others) {
                  made.push_back({ static_cast<int>(made.size()), name, note, rung, others });
              };
        for (const auto rung : kAllRungs)
            add(nameOf(rung), words::rung(rung), QString::fromLatin1(codeOf(rung)), kilometres(rung));
        for (const auto role : kAllRoles)
            add(QString::fromLatin1(codeOf(role)) + QStringLiteral(" pace"), words::roleName(role), {}, {});
        const auto effort = tr("by effort", "how fast a rep is run: easy, steady, hard or max");
        for (const auto *name : { "easy", "steady", "hard", "max" })
            add(QString::fromLatin1(name), effort, {}, {});
        return made;
    }();
    return names;
}

bool PaceCompletion::fits(const Name &name, const QString &typed)
{
    const auto begins = [&](const QString &word) { return word.startsWith(typed, Qt::CaseInsensitive); };
    return begins(name.name) || begins(name.note) || std::ranges::any_of(name.others, begins);
}

void PaceCompletion::look(const QString &text, int cursor)
{
    static const QRegularExpression opening(
        QStringLiteral("(?:@ ?|(?<![\\w@])at )([\\w][\\w ]*)?$"), QRegularExpression::CaseInsensitiveOption);
    if (cursor <= 0 || cursor > text.size()) {
        close();
        return;
    }
    const auto lineStart = text.lastIndexOf(QLatin1Char('\n'), cursor - 1) + 1;
    const auto match = opening.match(text.mid(lineStart, cursor - lineStart));
    std::vector<Name> fitting;
    const auto typed = match.captured(1);
    if (match.hasMatch())
        std::ranges::copy_if(
            all(), std::back_inserter(fitting), [&](const Name &name) { return fits(name, typed); });
    const bool isWhole = fitting.size() == 1 && fitting.front().name == typed;
    offer(isWhole ? std::vector<Name>() : std::move(fitting), cursor - static_cast<int>(typed.size()));
}

void PaceCompletion::close()
{
    offer({}, 0);
}

void PaceCompletion::offer(std::vector<Name> names, int start)
{
    if (m_offered.all() == names && m_start == start)
        return;
    m_offered.replace(*this, std::move(names));
    m_start = start;
    Q_EMIT changed();
}

QString PaceCompletion::name(int row) const
{
    return row < 0 || row >= count() ? QString() : m_offered.at(row).name;
}

int PaceCompletion::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant PaceCompletion::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &name = m_offered.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name.name;
    case NoteRole:
        return name.note;
    case RungRole:
        return name.rung;
    default:
        return {};
    }
}

QHash<int, QByteArray> PaceCompletion::roleNames() const
{
    return { { NameRole, "name" }, { NoteRole, "note" }, { RungRole, "rung" } };
}

} // namespace fivepace
