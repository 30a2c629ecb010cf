// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writerlock.h"

#include "files/keepaside.h"
#include "files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fivepace {

namespace {

constexpr int kMostTries = 20;
constexpr mode_t kForEverybody = 0666;
constexpr mode_t kFolderForEverybody = 01777;
constexpr qint64 kMostLockBytes = 65536;

/// Empty where this computer has no such folder; then the lock beside the file must do.
QString folderHere()
{
    const auto folder = QDir::tempPath() + QStringLiteral("/fivepace-locks");
    const auto name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), kFolderForEverybody) == 0)
        ::chmod(name.constData(), kFolderForEverybody); // whatever the umask
    return QFileInfo(folder).isDir() ? folder : QString();
}

int openShared(const QString &path)
{
    const auto name = QFile::encodeName(path);
    // One that another user made may only be opened without asking for it to be made.
    int file = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0 && errno == ENOENT) {
        file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kForEverybody);
        if (file >= 0)
            ::fchmod(file, kForEverybody);
    }
    return file;
}

bool isNamed(int file, const QString &path)
{
    struct stat ours {
    }, named {};
    return ::fstat(file, &ours) == 0 && ::stat(QFile::encodeName(path).constData(), &named) == 0
        && ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

std::optional<LockHolder> holderIn(const QString &path)
{
    const auto text = readWhole(path, kMostLockBytes);
    return text ? holderFrom(*text) : std::nullopt;
}

/// That somebody on this computer holds the lock file itself, whatever it says. A file system without such
/// locks says no.
bool isHeld(const QString &path)
{
    const int file
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    ::close(file);
    return !isFree;
}

void letGoOf(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

bool remove(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

/// Of a lock, or of the beginning of one whose writing was cut off.
bool wasLock(const QByteArray &content)
{
    const QByteArray whole = toText({}), firstLine = whole.first(whole.indexOf('\n'));
    return content.count('\0') == content.size() || content.startsWith(firstLine.left(content.size()));
}

Error heldBy(Errc code, const QString &lock, const std::optional<LockHolder> &holder)
{
    Error error { code, lock.toStdString() };
    error.writer = asWriter(holder);
    return error;
}

} // namespace

WriterLock::WriterLock(const QString &file)
    : m_file(followed(file))
    , m_beside(m_file + QStringLiteral(".lock"))
{
}

// NOLINTNEXTLINE(bugprone-exception-escape): only where memory is out, and then the program ends
WriterLock::~WriterLock()
{
    release();
}

Result<> WriterLock::take(LockPolicy policy)
{
    m_us = ourselves(m_file);
    auto taken = takeHere();
    if (taken)
        taken = takeBeside(policy);
    if (!taken)
        release();
    return taken;
}

Result<> WriterLock::takeHere()
{
    const auto folder = folderHere();
    for (int i = 0; i < kMostTries && !folder.isEmpty(); ++i) {
        const auto seen = lookAt(m_file);
        if (!seen)
            return seen.error();
        constexpr int kHex = 16;
        m_here = QStringLiteral("%1/%2-%3")
                     .arg(folder, QString::number(seen->device, kHex), QString::number(seen->inode, kHex));
        const int file = openShared(m_here);
        if (file < 0)
            return {};
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            auto holder = holderIn(m_here);
            if (!holder)
                holder = holderIn(m_beside);
            return heldBy(Errc::Locked, {}, holder);
        }
        // Whoever held it may have taken it away, and the squad may have been replaced, since they were seen.
        const auto now = lookAt(m_file);
        if (!isNamed(file, m_here) || !now || !isSameFile(*seen, *now)) {
            ::close(file);
            continue;
        }
        m_hereDescriptor = file;
        const auto before = holderIn(m_here);
        if (before && before->path != m_file && !before->path.isEmpty())
            m_otherName = before->path;
        const auto text = toText(m_us);
        if (::ftruncate(file, 0) != 0
            || ::pwrite(file, text.constData(), static_cast<std::size_t>(text.size()), 0) < 0)
            m_otherName.clear(); // the lock holds all the same; it only does not say whose it is
        return {};
    }
    return {};
}

Result<> WriterLock::takeBeside(LockPolicy policy)
{
    for (int i = 0; i < kMostTries; ++i) {
        if (auto made = makeBeside(); made || made.error().code != Errc::Locked)
            return made;
        const auto holder = holderIn(m_beside);
        const auto state = holder ? stateOf(*holder) : HolderState::Dead;
        if (state == HolderState::Alive || (state == HolderState::Dead && isHeld(m_beside)))
            return heldBy(Errc::Locked, {}, holder);
        const auto elsewhere = heldBy(Errc::LockedElsewhere, m_beside, holder);
        if (state == HolderState::Elsewhere && policy == LockPolicy::Respect)
            return elsewhere;
        if (!clearBeside(holder))
            return elsewhere;
    }
    return heldBy(Errc::Locked, {}, {});
}

/// What never was a lock is somebody's file, and is kept under another name.
bool WriterLock::clearBeside(const std::optional<LockHolder> &holder)
{
    const QFileInfo beside(m_beside);
    const bool mayBeOurs = !beside.isDir() && !beside.isSymLink();
    const auto content = readWhole(m_beside, kMostLockBytes);
    if (mayBeOurs && (!content || wasLock(*content))) {
        if (!remove(m_beside))
            return false;
        m_dropped = asWriter(holder);
        return true;
    }
    const auto kept = keepAside(m_beside);
    if (kept && !kept->isEmpty())
        m_keptAside.push_back(kept->toStdString());
    return static_cast<bool>(kept);
}

/// Whole or not at all: written under a name of its own and then linked. Errc::Locked where there is one.
Result<> WriterLock::makeBeside()
{
    const auto own = QFile::encodeName(folderOf(m_beside) + QStringLiteral("/.fivepace-") + m_us.token);
    const auto beside = QFile::encodeName(m_beside);
    int file = -1;
    const auto failed = [&](int number) {
        letGoOf(file);
        ::unlink(own.constData());
        return number == EEXIST ? Error { Errc::Locked, {} }
                                : systemError(m_beside, number, Errc::CannotWrite);
    };
    file = ::open(own.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kForEverybody);
    if (file < 0)
        return failed(errno);
    ::flock(file, LOCK_EX | LOCK_NB); // where the file system has such locks
    const auto text = toText(m_us);
    const bool isWritten
        = ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size()
        && ::fsync(file) == 0;
    if (const int number = errno; !isWritten)
        return failed(number == 0 ? ENOSPC : number);
    if (::link(own.constData(), beside.constData()) != 0) {
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
            return failed(errno);
        // A stick without hard links: the lock of this computer is held, so nobody makes one between.
        if (QFileInfo::exists(m_beside))
            return failed(EEXIST);
        if (::rename(own.constData(), beside.constData()) != 0)
            return failed(errno);
    }
    ::unlink(own.constData());
    const auto seen = lookAt(m_beside);
    if (!seen)
        return failed(EIO);
    letGoOf(m_besideDescriptor);
    m_besideDescriptor = file;
    m_besideSeen = *seen;
    m_hasBeside = true;
    return {};
}

bool WriterLock::isStillOurs() const
{
    const auto seen = lookAt(m_beside);
    if (seen && seen->writtenNs == m_besideSeen.writtenNs && isSameFile(*seen, m_besideSeen))
        return true;
    const auto holder = holderIn(m_beside);
    return holder && holder->token == m_us.token;
}

Result<> WriterLock::hold()
{
    if (isStillOurs())
        return {};
    if (auto made = makeBeside(); made || made.error().code != Errc::Locked)
        return made;
    const auto holder = holderIn(m_beside);
    return heldBy(Errc::TakenOver, {}, holder);
}

void WriterLock::release()
{
    if (m_hasBeside && isStillOurs())
        remove(m_beside);
    m_hasBeside = false;
    letGoOf(m_besideDescriptor);
    if (m_hereDescriptor < 0)
        return;
    remove(m_here);
    letGoOf(m_hereDescriptor);
}

} // namespace fivepace
