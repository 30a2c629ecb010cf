// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/date.h"
#include "storage/store.h"
#include "support/largesquad.h"

#include <cstdlib>
#include <iostream>

/// Writes a large made-up squad, to look at pages with it: makesquad FILE ATHLETES TODAY.
int main(int argc, char *argv[])
{
    const auto today = argc == 4 ? fivepace::dateFromIso(argv[3]) : std::nullopt;
    if (!today) {
        std::cerr << "makesquad FILE ATHLETES YYYY-MM-DD\n";
        return EXIT_FAILURE;
    }
    const auto made
        = fivepace::Store::create(argv[1], fivepace::test::largeSquad(std::atoi(argv[2]), *today));
    if (!made)
        std::cerr << made.error().detail << '\n';
    return made ? EXIT_SUCCESS : EXIT_FAILURE;
}
