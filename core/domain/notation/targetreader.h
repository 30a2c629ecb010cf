// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/target.h"

namespace fivepace::notation {

/// Reads the pieces of a target one by one into `words`; each function says whether its piece stood there.
class TargetReader {
public:
    TargetReader(Cursor &cursor, TargetWords &words, Hearing hearing)
        : m_cursor(cursor)
        , m_words(words)
        , m_isLed(hearing.isLed)
        , m_isPart(hearing.isPart)
    {
    }

    bool piece();

private:
    // targetpaces.cpp
    void lead();
    bool isFiller() const;
    void compared();
    bool goal();
    bool effort();
    bool role();
    bool named();
    bool flying();
    bool quantity();
    bool speed();
    bool noPace();
    bool percent(const QuantityRange &range);
    void secondPercent();
    bool pace(const QuantityRange &range);
    void secondPace(const Quantity &first);
    bool isNextPart() const;
    void setRung(const Quantity &race);
    bool paceFirst();
    bool paceWords();
    bool isRacePace(std::size_t ahead) const;

    // targettimes.cpp
    bool offset();
    Duration signedDuration();
    void setOffset(Duration least, std::optional<Duration> most, Distance over);
    bool time(QuantityRange range);
    std::optional<Distance> raceOf(const QuantityRange &range);
    bool barePace(const QuantityRange &range);
    static bool isWhole(const QuantityRange &range);
    bool inSeconds(QuantityRange &range);
    void secondTime(const Quantity &first);
    std::optional<Distance> readOver();
    std::optional<Duration> secondOver(Distance over);
    bool comparison(Duration least, std::optional<Duration> most, std::optional<Distance> over);

    Cursor &m_cursor;
    TargetWords &m_words;
    bool m_isLed;
    bool m_isPart;
};

} // namespace fivepace::notation
