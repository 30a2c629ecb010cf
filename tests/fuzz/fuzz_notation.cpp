// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace fivepace;

namespace {

void require(bool law, const char *what)
{
    if (law)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void remarksStandInside(const std::vector<notation::Remark> &remarks, std::string_view text)
{
    for (const auto &remark : remarks) {
        require(remark.from <= remark.to && remark.to <= text.size(), "a remark stands outside the text");
        require(!notation::codeOf(remark.kind).empty(), "a remark has no kind");
    }
}

void holdsTheLaws(std::string_view text, notation::Dialect dialect)
{
    const auto reading = notation::parse(text, dialect);
    remarksStandInside(reading.problems, text);
    remarksStandInside(reading.assumptions, text);
    require(runningOrder(reading.blocks).size() <= std::size_t(kMostReps), "more than 1000 reps");
    require(reading.ok() == (reading.problems.empty() && !reading.blocks.empty()), "ok in spite of problems");
    if (!reading.ok())
        return;
    require(notation::tidied(reading.blocks) == reading.blocks, "what was read is not tidy");
    const auto again = notation::parse(notation::print(reading.blocks));
    require(again.problems.empty() && again.blocks == reading.blocks, "the canonical text reads differently");
    const auto prose = notation::parse(notation::prose(reading.blocks));
    require(prose.problems.empty() && prose.blocks == reading.blocks, "the prose reads differently");
    (void)notation::intervalsIcuText(reading.blocks);
}

/// Each line of the golden files as a seed of its own in `folder`.
void writeSeeds(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    for (const auto *name : { "notation.txt", "notationrelatives.txt" }) {
        std::ifstream golden(std::filesystem::path(FIVEPACE_TEST_DATA "/golden") / name);
        int number = 0;
        for (std::string line; std::getline(golden, line); ++number) {
            for (auto at = line.find("\\n"); at != std::string::npos; at = line.find("\\n"))
                line.replace(at, 2, "\n");
            std::ofstream(folder / (name + std::to_string(number))) << line;
        }
    }
}

} // namespace

/// The folder named last on the command line receives the seeds.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    const std::string last = (*arguments)[*count - 1];
    if (*count > 1 && last.front() != '-' && !std::filesystem::is_regular_file(last))
        writeSeeds(last);
    return 0;
}

/// libFuzzer's entry: whatever is typed, no crash and the laws of the notation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    holdsTheLaws(text, notation::Dialect::Track);
    holdsTheLaws(text, notation::Dialect::IntervalsIcu);
    return 0;
}
