// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/grammar.h"
#include "domain/notation/lines.h"

#include <span>

namespace fivepace::notation {

/// The text line by line: headings, open sets, and lines that only say more about the one above.
class LineReader {
public:
    LineReader(Cursor &cursor, Reading &reading)
        : m_cursor(cursor)
        , m_grammar(cursor)
        , m_reading(reading)
        , m_section(&reading.blocks)
    {
    }

    void read();

private:
    Blocks &section() { return m_open ? m_openItems : *m_section; }

    // lines.cpp
    void bullet();
    bool heading();
    bool timesLine();
    bool targetLine();
    bool openSet();
    void backToCount(const Cursor::Place &start);
    void closeSet();
    void line();
    static bool dropParts(Blocks &items);
    void sortOut(Blocks &items);
    static Block setOf(Blocks items, const Count &times);

    // pauselines.cpp
    bool recoveryLine();
    bool oneRecovery();
    void stateAbove(const StatedRecovery &stated);
    bool isShortMovement(const StatedRecovery &stated);
    bool gaps();
    bool isPauseLine(const Blocks &items, std::size_t from);
    void stateBare(const Recovery &pause, std::size_t from);
    bool pausesLine();
    bool stateByScope(std::vector<PauseAlone> pauses);
    bool stateInOrder(const std::vector<PauseAlone> &pauses, std::size_t from);
    bool stateEither(const std::vector<PauseAlone> &pauses);
    bool stateEach(const std::vector<Recovery> &recoveries);
    bool mayPauseBe(const Recovery &pause);
    void reachTo();

    Cursor &m_cursor;
    Grammar m_grammar;
    Reading &m_reading;
    Blocks *m_section;
    bool m_isLabelled = false; ///< a "Week 3:" stands above
    bool m_isBoth = false; ///< "WU/CD": the line is for the warm-up and for the cool-down
    std::optional<Count> m_open;
    Blocks m_openItems;
    std::size_t m_openFrom = 0,
                m_lastTo = 0; ///< where the lines of the open set begin, and the last one ends
    std::size_t m_lineStart = 0; ///< the first block of the last line within its section
};

} // namespace fivepace::notation
