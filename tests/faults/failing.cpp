// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: makes the n-th call of one kind fail, or the program die at it. Counts
// only calls on files under a folder, and says at the end how many there were.
//
//   FAULT_UNDER   the folder
//   FAULT_CALL    read, write, flush, rename, open, cut or link; "all" for any that changes something
//   FAULT_AT      which call fails, from 1; 0 for none
//   FAULT_HOW     io (EIO), full (ENOSPC), kill
//   FAULT_LASTING 1 where all calls from then on fail too
//   FAULT_COUNT   a file that is told how many calls there were

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Plan {
    std::string under = setting("FAULT_UNDER");
    std::string call = setting("FAULT_CALL");
    std::string how = setting("FAULT_HOW");
    std::string count = setting("FAULT_COUNT");
    long at = std::atol(setting("FAULT_AT").c_str());
    bool lasting = setting("FAULT_LASTING") == "1";
    long seen = 0;

    ~Plan()
    {
        if (count.empty())
            return;
        if (std::FILE *file = std::fopen(count.c_str(), "w")) {
            std::fprintf(file, "%ld", seen);
            std::fclose(file);
        }
    }
};

Plan &plan()
{
    static Plan the;
    return the;
}

template <class Call> Call *real(const char *name)
{
    return reinterpret_cast<Call *>(::dlsym(RTLD_NEXT, name));
}

std::string pathOf(int file)
{
    char name[4096];
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto length = ::readlink(link.c_str(), name, sizeof name);
    return length < 0 ? std::string() : std::string(name, static_cast<std::size_t>(length));
}

/// True where this call is to fail; errno says how. Never returns where the program is to die at it.
bool fails(const char *call, std::string_view path)
{
    auto &p = plan();
    const bool changes = std::strcmp(call, "read") != 0 && std::strcmp(call, "open") != 0;
    const bool isMeant = p.call == call || (p.call == "all" && changes);
    if (!isMeant || p.under.empty() || path.substr(0, p.under.size()) != p.under)
        return false;
    ++p.seen;
    if (p.at == 0 || (p.lasting ? p.seen < p.at : p.seen != p.at))
        return false;
    if (p.how == "kill")
        ::raise(SIGKILL);
    errno = p.how == "full" ? ENOSPC : EIO;
    return true;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

#define FAILING(type, name, call, path, parameters, arguments)                                               \
    type name parameters                                                                                     \
    {                                                                                                        \
        static auto *original = real<type parameters>(#name);                                                \
        return fails(call, path) ? -1 : original arguments;                                                  \
    }

extern "C" {

FAILING(ssize_t, read, "read", pathOf(fd), (int fd, void *to, size_t size), (fd, to, size))
FAILING(ssize_t, pread, "read", pathOf(fd), (int fd, void *to, size_t size, off_t at), (fd, to, size, at))
FAILING(ssize_t, pread64, "read", pathOf(fd), (int fd, void *to, size_t size, off64_t at), (fd, to, size, at))
FAILING(ssize_t, write, "write", pathOf(fd), (int fd, const void *from, size_t size), (fd, from, size))
FAILING(ssize_t, pwrite, "write", pathOf(fd), (int fd, const void *from, size_t size, off_t at),
    (fd, from, size, at))
FAILING(ssize_t, pwrite64, "write", pathOf(fd), (int fd, const void *from, size_t size, off64_t at),
    (fd, from, size, at))
FAILING(int, fsync, "flush", pathOf(fd), (int fd), (fd))
FAILING(int, fdatasync, "flush", pathOf(fd), (int fd), (fd))
FAILING(int, ftruncate, "cut", pathOf(fd), (int fd, off_t size), (fd, size))
FAILING(int, ftruncate64, "cut", pathOf(fd), (int fd, off64_t size), (fd, size))
FAILING(int, rename, "rename", to, (const char *from, const char *to), (from, to))
FAILING(int, link, "link", to, (const char *from, const char *to), (from, to))

int open(const char *path, int flags, ...)
{
    static auto *original = real<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return fails("open", path) ? -1 : original(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static auto *original = real<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return fails("open", path) ? -1 : original(path, flags, mode);
}

} // extern "C"
