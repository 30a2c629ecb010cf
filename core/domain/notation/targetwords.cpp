// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/phrases.h"

#include <algorithm>
#include <array>

namespace fivepace::notation {

namespace {

using Unit = Quantity::Unit;

struct EffortWord {
    std::string_view word;
    Effort effort;
};
constexpr std::array kEffortWords { EffortWord { "easy", Effort::Easy }, EffortWord { "ez", Effort::Easy },
    EffortWord { "locker", Effort::Easy }, EffortWord { "steady", Effort::Steady },
    EffortWord { "hard", Effort::Hard }, EffortWord { "fast", Effort::Hard },
    EffortWord { "max", Effort::Max }, EffortWord { "maximal", Effort::Max },
    EffortWord { "maximum", Effort::Max } };
constexpr std::array<std::string_view, 11> kPaceWords { "pace", "effort", "race", "speed", "rp", "tempo",
    "renntempo", "allure", "goal", "target", "current" };
constexpr std::array<std::string_view, 8> kLeads { "@", "at", "in", "of", "on", "with", "im", "than" };
constexpr std::array<std::string_view, 6> kVague { "slightly", "a", "bit", "little", "faster", "slower" };

/// Paces with a name of their own, read as the nearest step of the ladder.
struct PaceName {
    std::string_view word;
    PaceRung rung;
    std::string_view reading;
};
constexpr std::array kPaceNames {
    PaceName { "cv", PaceRung::M10000, "critical velocity, about 30 min race pace; read as 10000 pace" },
    PaceName { "threshold", PaceRung::Min60, "threshold read as 60 min pace" },
    PaceName { "tempo", PaceRung::Min60, "tempo read as 60 min pace" },
    PaceName { "schwelle", PaceRung::Min60, "threshold read as 60 min pace" },
    PaceName { "seuil", PaceRung::Min60, "threshold read as 60 min pace" },
    PaceName { "r", PaceRung::Mile, "Daniels' repetition pace; read as mile pace" },
};

/// The pace named at the cursor; R alone only, so that "R=90" stays a pause.
const PaceName *paceNameAt(const Cursor &cursor)
{
    const auto found
        = std::ranges::find_if(kPaceNames, [&](const auto &each) { return cursor.is(each.word); });
    if (found == kPaceNames.end()
        || (cursor.is("r") && (cursor.is("=", 1) || cursor.is(":", 1) || cursor.isNumber(1))))
        return nullptr;
    return &*found;
}
constexpr std::int64_t kMostBareSeconds = 200'000; // "@64" is seconds; "@1500" is a pace

std::optional<Effort> effortAt(const Cursor &cursor)
{
    const auto found
        = std::ranges::find_if(kEffortWords, [&](const auto &each) { return cursor.is(each.word); });
    return found == kEffortWords.end() ? std::nullopt : std::optional(found->effort);
}

bool takePaceWords(Cursor &cursor)
{
    bool any = false;
    if (cursor.is("-") && (cursor.is("tempo", 1) || cursor.is("pace", 1) || cursor.is("renntempo", 1)))
        cursor.take();
    while (cursor.isAny(kPaceWords)) {
        cursor.take();
        any = true;
    }
    return any;
}

/// SS2, SS1, RP, ES1, ES2.
std::optional<PaceRole> readRole(Cursor &cursor)
{
    if (cursor.takeIf("rp"))
        return PaceRole::RP;
    if ((!cursor.is("ss") && !cursor.is("es")) || !cursor.isNumber(1))
        return {};
    const auto code = (cursor.is("ss") ? "SS" : "ES") + cursor.peek(1).text;
    const auto role = roleFromCode(code);
    if (role) {
        cursor.take();
        cursor.take();
    }
    return role;
}

std::optional<PaceRung> rungOf(const Quantity &quantity)
{
    if (quantity.isDuration())
        return quantity.duration() == std::chrono::minutes(60) ? std::optional(PaceRung::Min60)
            : quantity.duration() == std::chrono::minutes(90)  ? std::optional(PaceRung::Min90)
                                                               : std::nullopt;
    return rungOfLength(quantity.isBare() ? quantity.as(Unit::Millimetre).distance() : quantity.distance());
}

/// Reads the pieces of a target one by one into `words`.
class TargetReader {
public:
    explicit TargetReader(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// One piece; false (and nothing taken) where there is none.
    bool piece()
    {
        const auto start = m_cursor.place();
        while (m_cursor.isAny(kLeads))
            m_cursor.take();
        vague();
        if (offset() || effort() || role() || namedPace() || flying() || quantity())
            return words.any = true;
        if (m_cursor.takeIf("optional"))
            return words.any = words.optional = true;
        m_cursor.goBack(start);
        return false;
    }

    TargetWords words;

private:
    /// "slightly faster than race pace": no figure, so the pace itself.
    void vague()
    {
        const auto start = m_cursor.place();
        const auto from = m_cursor.from();
        bool compares = false;
        while (m_cursor.isAny(kVague))
            compares = m_cursor.take().text.ends_with("er") || compares;
        if (!compares || !m_cursor.takeIf("than")) {
            m_cursor.goBack(start);
            return;
        }
        m_cursor.assume(from, m_cursor.to(), "no figure is given; read as the pace itself");
    }

    bool effort()
    {
        if (m_cursor.is("flat") && m_cursor.is("out", 1)) {
            m_cursor.take();
            m_cursor.take();
            words.target.effort = Effort::Max;
            return true;
        }
        if (m_cursor.is("all") && (m_cursor.is("out", 1) || (m_cursor.is("-", 1) && m_cursor.is("out", 2)))) {
            while (!m_cursor.takeIf("out"))
                m_cursor.take();
            words.target.effort = Effort::Max;
            return true;
        }
        const auto found = effortAt(m_cursor);
        if (!found || (m_cursor.is("max") && m_cursor.is("velocity", 1)))
            return false;
        m_cursor.take();
        words.target.effort = found;
        return true;
    }

    bool role()
    {
        const auto found = readRole(m_cursor);
        if (!found)
            return false;
        words.target.pace = *found;
        takePaceWords(m_cursor);
        return true;
    }

    /// Paces that are words: mile pace, max velocity, race pace.
    bool namedPace()
    {
        if (m_cursor.is("mile")) {
            m_cursor.take();
            words.target.pace = PaceRung::Mile;
        } else if (m_cursor.is("max") && m_cursor.is("velocity", 1)) {
            m_cursor.take();
            m_cursor.take();
            words.target.pace = PaceRung::MaxVelocity;
        } else if (const auto *name = paceNameAt(m_cursor)) {
            const auto token = m_cursor.take();
            m_cursor.assume(token.from, token.to, std::string(name->reading));
            words.target.pace = name->rung;
        } else if (m_cursor.is("race") && m_cursor.is("pace", 1)) {
            words.target.pace = PaceRole::RP;
        } else {
            return false;
        }
        takePaceWords(m_cursor);
        return true;
    }

    bool flying()
    {
        if (!m_cursor.is("flying") && !m_cursor.is("fly"))
            return false;
        m_cursor.take();
        const auto fly = readQuantity(m_cursor);
        if (!fly)
            return false;
        Distance build = Distance::metres(30); // source post: the acceleration zone
        if (m_cursor.takeIf("after")) {
            if (const auto stated = readQuantity(m_cursor))
                build = stated->as(Unit::Millimetre).distance();
        }
        words.flying = FlyingStart { build, fly->as(Unit::Millimetre).distance() };
        return true;
    }

    /// +2 s per 400, -1 s to +1 s per 400.
    bool offset()
    {
        if ((!m_cursor.is("+") && !m_cursor.is("-")) || !m_cursor.isNumber(1))
            return false;
        words.target.offsetPer400 = signedDuration();
        if (m_cursor.is("to") && (m_cursor.is("+", 1) || m_cursor.is("-", 1))) {
            m_cursor.take();
            words.target.offsetPer400Max = signedDuration();
        }
        if (m_cursor.takeIf("per") || m_cursor.takeIf("/"))
            readQuantity(m_cursor);
        return true;
    }

    Duration signedDuration()
    {
        const bool negative = m_cursor.take().is("-");
        const auto amount = readQuantity(m_cursor);
        const auto size = amount ? amount->as(Unit::Millisecond).duration() : Duration();
        return negative ? -size : size;
    }

    /// 5k pace, 62", 43-45 s, 95 %, 3:20 per km.
    bool quantity()
    {
        const auto start = m_cursor.place();
        auto range = readRange(m_cursor);
        if (!range)
            return false;
        const auto &least = range->least;
        if (least.isBare() && m_cursor.takeIf("%")) {
            words.target.percent = static_cast<int>(least.amount / 1000);
            return true;
        }
        const auto rung = rungOf(least);
        const bool saysPace
            = m_cursor.isAny(kPaceWords) || (m_cursor.is("-") && m_cursor.isAny(kPaceWords, 1));
        if (rung && (saysPace || least.isDistance() || (least.isBare() && least.amount > kMostBareSeconds))) {
            words.target.pace = *rung;
            takePaceWords(m_cursor);
            if (range->most)
                m_cursor.assume(least.from, range->most->to, "two paces; read as the first");
            return true;
        }
        if (least.isDistance() || (least.isBare() && least.amount > kMostBareSeconds)) {
            m_cursor.goBack(start);
            return false;
        }
        time(*range);
        return true;
    }

    void time(QuantityRange range)
    {
        const auto least = range.least.as(Unit::Millisecond).duration();
        const auto start = m_cursor.place();
        if (m_cursor.takeIf("per") || m_cursor.takeIf("/")) {
            const auto over = overWhat();
            if (over && !over->isZero()) {
                if (comparison(least, *over))
                    return;
                words.target.pacePerKm
                    = Duration(least.count() * 1'000'000 / std::max<std::int64_t>(1, over->inMillimetres()));
                return;
            }
        }
        m_cursor.goBack(start);
        if (range.least.isBare())
            m_cursor.assume(range.least.from, range.least.to, "read as seconds");
        words.target.time = least;
        if (range.most)
            words.target.timeMax = range.most->as(Unit::Millisecond).duration();
    }

    /// km, mile, 400, 200 m: what a pace is given over.
    std::optional<Distance> overWhat()
    {
        if (m_cursor.takeIf("km") || m_cursor.takeIf("k"))
            return Distance::kilometres(1);
        if (m_cursor.takeIf("mile") || m_cursor.takeIf("mi"))
            return kMile;
        if (m_cursor.takeIf("lap"))
            return Distance::metres(400);
        const auto length = readQuantity(m_cursor);
        if (!length || length->isDuration())
            return {};
        return length->as(Unit::Millimetre).distance();
    }

    /// "2 s per 400 slower than RP", the figure already taken; the pace follows.
    bool comparison(Duration figure, Distance over)
    {
        const bool slower = m_cursor.is("slower");
        if ((!slower && !m_cursor.is("faster")) || !m_cursor.is("than", 1))
            return false;
        m_cursor.take();
        m_cursor.take();
        const auto per400 = Duration(figure.count() * 400'000 / over.inMillimetres());
        words.target.offsetPer400 = slower ? per400 : -per400;
        return piece() || true;
    }

    Cursor &m_cursor;
};

/// 400/68" or 200 m in 28 s or 200/max: one stretch of a rep.
std::optional<Part> readPart(Cursor &cursor)
{
    const auto start = cursor.place();
    const auto length = readQuantity(cursor);
    if (!length)
        return {};
    Part part;
    if (length->isDuration())
        part.length = length->duration();
    else
        part.length = length->as(Unit::Millimetre).distance();
    const bool inBracket = cursor.takeIf("(");
    if (!inBracket && !cursor.takeIf("/")) {
        cursor.goBack(start);
        return {};
    }
    TargetReader reader(cursor);
    while (reader.piece() && inBracket)
        cursor.takeIf(",");
    if (!reader.words.any || (inBracket && !cursor.takeIf(")"))) {
        cursor.goBack(start);
        return {};
    }
    part.target = reader.words.target;
    return part;
}

/// Parts of canonical text: 400 m (in 68 s) / 200 m (max); a part without a target may stand bare.
std::vector<Part> readPartsAfterAs(Cursor &cursor)
{
    std::vector<Part> parts;
    do {
        const auto start = cursor.place();
        const auto length = readQuantity(cursor);
        if (!length)
            break;
        if (cursor.is("(")) {
            cursor.goBack(start);
            const auto part = readPart(cursor);
            if (!part)
                break;
            parts.push_back(*part);
        } else if (length->isDuration()) {
            parts.push_back({ length->duration(), {} });
        } else {
            parts.push_back({ length->as(Unit::Millimetre).distance(), {} });
        }
    } while (cursor.takeIf("/"));
    return parts;
}

} // namespace

bool isTargetAhead(const Cursor &cursor)
{
    return cursor.is("@") || cursor.is("at") || cursor.is("as") || cursor.is("%")
        || (cursor.is("in") && cursor.isNumber(1)) || paceNameAt(cursor) || effortAt(cursor).has_value()
        || (cursor.is("im") && cursor.isNumber(1)) || (cursor.is("all") && cursor.is("out", 1))
        || (cursor.is("flat") && cursor.is("out", 1));
}

TargetWords readTargetWords(Cursor &cursor)
{
    TargetReader reader(cursor);
    if (cursor.is("as") && cursor.isNumber(1)) {
        cursor.take();
        reader.words.parts = readPartsAfterAs(cursor);
        reader.words.any = !reader.words.parts.empty();
        return reader.words;
    }
    reader.piece();
    if (reader.words.target.percent && cursor.is("of"))
        reader.piece();
    return reader.words;
}

TargetWords readTargetBracket(Cursor &cursor)
{
    TargetReader reader(cursor);
    while (!cursor.atEnd() && !cursor.takeIf(")")) {
        if (auto part = readPart(cursor)) {
            reader.words.parts.push_back(*part);
            reader.words.any = true;
        } else if (!reader.piece() && !cursor.takeIf(",")) {
            const auto token = cursor.take();
            cursor.problem(token.from, token.to, "this is not understood as a target");
        }
    }
    return reader.words;
}

} // namespace fivepace::notation
