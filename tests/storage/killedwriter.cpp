// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/store.h"

#include <chrono>
#include <cstdlib>
#include <thread>
#include <unistd.h>

using namespace fivepace;

/// Renames the first athlete of the squad file given, again and again, and says the number of each name once
/// it is stored, with a pause of so many ms where that is given. Ends only when it is killed, or with 1 where
/// a write fails.
int main(int argc, char *argv[])
{
    const auto pause = std::chrono::milliseconds(argc > 2 ? std::atoi(argv[2]) : 0);
    const auto store = Store::open(argv[1], OpenMode::Write);
    auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
    if (!squad)
        return EXIT_FAILURE;
    auto before = squad->athletes.front();
    for (int number = 1;; ++number) {
        auto after = before;
        after.name = std::to_string(number);
        after.notes = std::string(static_cast<std::size_t>(number % 40) * 500, 'n');
        if (!(*store)->apply(edits::changeAthlete(before, after)))
            return EXIT_FAILURE;
        const auto said = after.name + '\n';
        if (::write(STDOUT_FILENO, said.data(), said.size()) != static_cast<ssize_t>(said.size()))
            return EXIT_FAILURE;
        before = after;
        std::this_thread::sleep_for(pause);
    }
}
