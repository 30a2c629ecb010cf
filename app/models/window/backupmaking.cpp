// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/window/backupsmodel.h"

#include "text/words.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace fivepace {

namespace {

constexpr qint64 kBackedUpAsideFrom = 2'000'000; // bytes; what is smaller takes the blink of an eye

} // namespace

double BackupsModel::making() const
{
    return m_saver.part();
}

void BackupsModel::cancelMaking()
{
    m_then = nullptr;
    m_saver.giveUp();
}

/// Makes a backup and goes on with `then` once it is there; a large squad's by and by.
bool BackupsModel::backUpThen(std::function<bool()> then)
{
    const auto *store = m_workspace->store();
    if (!store || m_saver.isBusy())
        return false;
    const auto folder = backupFolders(*m_settings, *m_workspace).front();
    const auto refuse = [this](const Error &error) {
        m_workspace->report(error);
        return false;
    };
    if (QFileInfo(m_workspace->filePath()).size() < kBackedUpAsideFrom) {
        const auto made = backUp(*store, folder, wallClock());
        return made ? then() : refuse(made.error());
    }
    if (!QDir().mkpath(words::fromUtf8(folder)))
        return refuse({ Errc::CannotWrite, folder, Cause::FolderNotMade });
    m_then = std::move(then);
    const auto begun = m_saver.start(*store, words::fromUtf8(folder) + QStringLiteral("/.now"),
        [folder, file = words::toUtf8(m_workspace->filePath())](
            const Store &copy, const WorkProgress &progress) -> Result<> {
            const auto made = backUp(copy, folder, wallClock(), progress);
            return made ? Result<>() : ofOriginal(made.error(), copy.path(), file);
        });
    return begun ? true : refuse(begun.error());
}

void BackupsModel::endMaking(const Result<> &made)
{
    const auto then = std::exchange(m_then, nullptr);
    if (made && then)
        then();
    else if (made)
        look(); // given up when it was there already
    else if (made.error().code != Errc::Cancelled)
        m_workspace->report(made.error());
}

void BackupsModel::backUpNow()
{
    backUpThen([this] {
        look();
        m_workspace->say(tr("Backup made and checked"));
        return true;
    });
}

/// What is to come back was worked out against the squad as it is now: an edit made while its backup is being
/// made stops it.
bool BackupsModel::restore(const Edit &edit)
{
    const auto *store = m_workspace->store();
    if (!store)
        return false;
    return backUpThen([this, kept = m_comparison, &edit, revision = store->revision()] {
        if (m_workspace->store()->revision() != revision) {
            m_workspace->report({ Errc::Conflict, {} });
            return false;
        }
        if (!m_workspace->performInSteps(edit))
            return false;
        look();
        return true;
    });
}

QStringList BackupsModel::offers() const
{
    QStringList texts;
    for (const auto &offer : m_comparison->offers)
        texts << offer.text;
    return texts;
}

bool BackupsModel::canRestore() const
{
    return m_comparison->isKnown && !isEmpty(m_comparison->all) && m_workspace && !m_workspace->isReadOnly();
}

void BackupsModel::lookInside()
{
    if (m_chosen >= 0)
        m_workspace->lookBack(words::fromUtf8(m_rows[static_cast<std::size_t>(m_chosen)].backup.path));
}

bool BackupsModel::restoreAll()
{
    return canRestore() && restore(m_comparison->all);
}

bool BackupsModel::restoreOne(int place)
{
    const auto at = static_cast<std::size_t>(place);
    return at < m_comparison->offers.size() && restore(m_comparison->offers[at].edit);
}

} // namespace fivepace
