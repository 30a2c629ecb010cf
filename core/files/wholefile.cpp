// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace fivepace {

namespace {

constexpr mode_t kUsualRights = 0666;
constexpr mode_t kRightsBits = 0777;
constexpr int kMostLinks = 40;
const QString kHalf = QStringLiteral(".fivepace-part"); // a browser calls what it fetches NAME.part

/// An open file that is closed where it ends.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Descriptor opened(const QString &path, int flags)
{
    int number = -1;
    do
        number = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kUsualRights);
    while (number < 0 && errno == EINTR);
    return Descriptor(number);
}

int flushed(int number)
{
    int failed = 0;
    do
        failed = ::fsync(number);
    while (failed != 0 && errno == EINTR);
    return failed == 0 ? 0 : errno;
}

Error saying(Errc code, const QString &path, Cause cause)
{
    return { code, path.toStdString(), cause };
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// The half file, held so that no other program fills the same one; taken away where it does not take its
/// place.
class HalfFile {
public:
    static Result<HalfFile> beside(const QString &path)
    {
        const auto name = path + kHalf;
        constexpr int kMostTries = 100;
        for (int i = 0; i < kMostTries; ++i) {
            auto file = opened(name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK);
            if (!file.isOpen())
                return systemError(path, errno, Errc::CannotWrite);
            if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
                return saying(Errc::Locked, path, Cause::BeingWritten);
            // Whoever held it before may have renamed or removed it since it was opened.
            struct stat ours { };
            const auto named = statusOf(name);
            if (::fstat(file.number(), &ours) != 0 || !named || !isSame(ours, *named))
                continue;
            HalfFile half(name, std::move(file));
            if (::ftruncate(half.m_file.number(), 0) != 0)
                return systemError(path, errno, Errc::CannotWrite);
            return half;
        }
        return saying(Errc::Locked, path, Cause::BeingWritten);
    }
    HalfFile(HalfFile &&other) noexcept
        : m_name(std::exchange(other.m_name, {}))
        , m_file(std::move(other.m_file))
    {
    }
    HalfFile(const HalfFile &) = delete;
    HalfFile &operator=(const HalfFile &) = delete;
    ~HalfFile()
    {
        if (!m_name.isEmpty())
            ::unlink(QFile::encodeName(m_name).constData());
    }

    const QString &name() const { return m_name; }

    /// On the disk, with the rights of the file that it replaces, under its name.
    Result<> takePlaceOf(const QString &path, const std::optional<struct stat> &old)
    {
        if (old && ::fchmod(m_file.number(), old->st_mode & kRightsBits) != 0)
            return systemError(path, errno, Errc::CannotWrite);
        if (const int failure = flushed(m_file.number()); failure != 0)
            return systemError(path, failure, Errc::CannotWrite);
        if (::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(path).constData()) != 0)
            return systemError(path, errno, Errc::CannotWrite);
        m_name.clear();
        return putOnDisk(folderOf(path)) ? Result<>()
                                         : saying(Errc::Unconfirmed, path, Cause::FolderUnconfirmed);
    }

private:
    HalfFile(QString name, Descriptor file)
        : m_name(std::move(name))
        , m_file(std::move(file))
    {
    }

    QString m_name;
    Descriptor m_file;
};

Result<> writeAll(const QString &half, const QByteArray &content, const QString &path)
{
    const auto file = opened(half, O_WRONLY);
    if (!file.isOpen())
        return systemError(path, errno, Errc::CannotWrite);
    qsizetype done = 0;
    while (done < content.size()) {
        const auto written = ::write(
            file.number(), content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError(path, written == 0 ? ENOSPC : errno, Errc::CannotWrite);
        done += written;
    }
    return {};
}

} // namespace

Error systemError(const QString &path, int number, Errc otherwise)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return { isFull ? Errc::DiskFull : otherwise,
        path.toStdString() + ": " + QString::fromLocal8Bit(std::strerror(number)).toStdString() };
}

Result<> putOnDisk(const QString &path)
{
    const auto file = opened(path, O_RDONLY);
    if (!file.isOpen())
        return systemError(path, errno, Errc::CannotWrite);
    const int failure = flushed(file.number());
    if (failure == 0 || failure == EINVAL || failure == ENOTSUP)
        return {};
    return systemError(path, failure, Errc::CannotWrite);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString followed(const QString &path)
{
    QString at = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < kMostLinks && QFileInfo(at).isSymLink(); ++i)
        at = QFileInfo(at).symLinkTarget();
    const QString folder = QFileInfo(folderOf(at)).canonicalFilePath();
    return folder.isEmpty() ? at : folder + QLatin1Char('/') + QFileInfo(at).fileName();
}

Result<> mayBeWritten(const QString &path)
{
    const auto place = followed(path);
    const QFileInfo file(place), folder(folderOf(place));
    if (file.exists() && !file.isWritable())
        return saying(Errc::CannotWrite, path, Cause::FileNotYours);
    if (folder.exists() && !folder.isWritable())
        return saying(Errc::CannotWrite, path, Cause::FolderNotYours);
    return {};
}

Result<> writeWhole(const QString &path, Existing existing,
    const std::function<Result<>(const QString &part)> &fill, const std::function<Result<>()> &placed)
{
    const auto place = followed(path);
    const auto old = statusOf(place);
    if (old && !S_ISREG(old->st_mode))
        return saying(Errc::NotAFile, path, Cause::None);
    if (old && existing == Existing::Keep)
        return saying(Errc::CannotWrite, path, Cause::FileThere);
    if (!QFileInfo(folderOf(place)).isDir())
        return saying(Errc::CannotWrite, path, Cause::FolderMissing);
    if (auto may = mayBeWritten(path); !may)
        return may;
    auto half = HalfFile::beside(place);
    if (!half)
        return half.error();
    if (auto filled = fill(half->name()); !filled)
        return filled;
    if (placed) {
        if (auto may = placed(); !may)
            return may;
    }
    if (existing == Existing::Keep && statusOf(place))
        return saying(Errc::CannotWrite, path, Cause::FileThere);
    return half->takePlaceOf(place, old);
}

Result<> writeWhole(const QString &path, const QByteArray &content, Existing existing,
    const std::function<Result<>()> &placed)
{
    return writeWhole(
        path, existing, [&](const QString &half) { return writeAll(half, content, path); }, placed);
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    // A pipe that nobody fills would be waited for until it is.
    const auto file = opened(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file.isOpen())
        return systemError(path, errno, errno == ENOENT ? Errc::NotFound : Errc::CannotOpen);
    struct stat status { };
    if (::fstat(file.number(), &status) != 0)
        return systemError(path, errno, Errc::CannotRead);
    if (!S_ISREG(status.st_mode))
        return saying(Errc::NotAFile, path, Cause::None);
    QByteArray content;
    constexpr qsizetype kChunk = qsizetype { 1 } << 16;
    while (content.size() <= most) {
        const auto had = content.size();
        content.resize(had + std::min<qint64>(kChunk, most + 1 - had));
        const auto got
            = ::read(file.number(), content.data() + had, static_cast<std::size_t>(content.size() - had));
        content.resize(had + std::max<qsizetype>(got, 0));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, errno, Errc::CannotRead);
        if (got == 0)
            break;
    }
    return content;
}

} // namespace fivepace
