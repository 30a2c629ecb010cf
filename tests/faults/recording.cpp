// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: keeps a record of what it asks of the disk in a folder, in order, with
// what it says on standard output in between.
//
//   RECORD_UNDER  the folder
//   RECORD_TO     the file of the record: a line "what path number number", then as many bytes as the last
//   number says
//
// W path offset size: written; T path size 0: cut; S path 0 0: flushed; D path 0 0: a folder flushed; C path
// 0 0: made; R from 0 size: renamed, the bytes are the new path; U path 0 0: removed; A - 0 size: said

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <class Call> Call *real(const char *name)
{
    return reinterpret_cast<Call *>(::dlsym(RTLD_NEXT, name));
}

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

const std::string &folder()
{
    static const std::string under = setting("RECORD_UNDER");
    return under;
}

bool isOurs(std::string_view path)
{
    return !folder().empty() && path.substr(0, folder().size()) == folder();
}

std::string pathOf(int file)
{
    char name[4096];
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto length = ::readlink(link.c_str(), name, sizeof name);
    return length < 0 ? std::string() : std::string(name, static_cast<std::size_t>(length));
}

void record(char what, const std::string &path, long long number, const void *bytes, std::size_t size)
{
    static auto *openIt = real<int(const char *, int, ...)>("open");
    static auto *writeIt = real<ssize_t(int, const void *, size_t)>("write");
    static const int to
        = openIt(setting("RECORD_TO").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    auto line = std::string(1, what) + ' ' + path + ' ' + std::to_string(number) + ' ' + std::to_string(size)
        + '\n';
    line.append(static_cast<const char *>(bytes), size);
    if (writeIt(to, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        std::abort();
}

template <class Call> auto written(int file, const void *from, off64_t at, Call call)
{
    const auto done = call();
    const auto path = pathOf(file);
    if (done > 0 && isOurs(path))
        record('W', path, at, from, static_cast<std::size_t>(done));
    return done;
}

int flushed(int file, int done)
{
    const auto path = pathOf(file);
    struct stat status { };
    if (done != 0 || ::fstat(file, &status) != 0)
        return done;
    if (S_ISDIR(status.st_mode) && isOurs(path + '/'))
        record('D', path, 0, "", 0);
    else if (isOurs(path))
        record('S', path, 0, "", 0);
    return done;
}

int cut(int file, off64_t size, int done)
{
    const auto path = pathOf(file);
    if (done == 0 && isOurs(path))
        record('T', path, size, "", 0);
    return done;
}

template <class Call> int opened(const char *path, int flags, Call call)
{
    const bool isNew = (flags & O_CREAT) != 0 && isOurs(path) && ::access(path, F_OK) != 0;
    const int file = call();
    if (file >= 0 && isNew)
        record('C', path, 0, "", 0);
    else if (file >= 0 && (flags & O_TRUNC) != 0 && isOurs(path))
        record('T', path, 0, "", 0);
    return file;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *from, size_t size)
{
    static auto *original = real<ssize_t(int, const void *, size_t)>("write");
    if (file == STDOUT_FILENO) {
        record('A', "-", 0, from, size);
        return original(file, from, size);
    }
    const auto at = ::lseek64(file, 0, SEEK_CUR);
    return written(file, from, at, [&] { return original(file, from, size); });
}

ssize_t pwrite(int file, const void *from, size_t size, off_t at)
{
    static auto *original = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return written(file, from, at, [&] { return original(file, from, size, at); });
}

ssize_t pwrite64(int file, const void *from, size_t size, off64_t at)
{
    static auto *original = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(file, from, at, [&] { return original(file, from, size, at); });
}

int fsync(int file)
{
    static auto *original = real<int(int)>("fsync");
    return flushed(file, original(file));
}

int fdatasync(int file)
{
    static auto *original = real<int(int)>("fdatasync");
    return flushed(file, original(file));
}

int ftruncate(int file, off_t size)
{
    static auto *original = real<int(int, off_t)>("ftruncate");
    return cut(file, size, original(file, size));
}

int ftruncate64(int file, off64_t size)
{
    static auto *original = real<int(int, off64_t)>("ftruncate64");
    return cut(file, size, original(file, size));
}

int rename(const char *from, const char *to)
{
    static auto *original = real<int(const char *, const char *)>("rename");
    const int done = original(from, to);
    if (done == 0 && isOurs(to))
        record('R', from, 0, to, std::string_view(to).size());
    return done;
}

int unlink(const char *path)
{
    static auto *original = real<int(const char *)>("unlink");
    const int done = original(path);
    if (done == 0 && isOurs(path))
        record('U', path, 0, "", 0);
    return done;
}

int open(const char *path, int flags, ...)
{
    static auto *original = real<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return original(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static auto *original = real<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return original(path, flags, mode); });
}

} // extern "C"
