// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lines.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

/// What one line with a dash says.
struct Step {
    Block block;
    std::optional<RecoveryKind> recovery; ///< it is a pause
    Blocks Reading::*part = nullptr; ///< a cue names the part of the session
};

class Steps {
public:
    Steps(Cursor &cursor, Reading &reading)
        : m_cursor(cursor)
        , m_grammar(cursor)
        , m_reading(reading)
    {
    }

    void read()
    {
        while (!m_cursor.atEnd()) {
            if (m_cursor.isNewLine() || m_cursor.is(";")) {
                if (m_cursor.isNewLine() && m_cursor.isNewLine(1))
                    closeRepeat();
                m_cursor.take();
            } else if (m_cursor.takeIf("-")) {
                step();
            } else {
                heading();
            }
        }
        closeRepeat();
    }

private:
    Blocks &section() { return m_repeat ? m_items : m_reading.*m_part; }

    /// "Warmup", "Main Set 4x", "5x"; "4x 2m" is a step at once. Other words are a title.
    void heading()
    {
        closeRepeat();
        const auto from = m_cursor.from();
        bool isTitle = false;
        while (!m_cursor.isLineEnd()) {
            const auto start = m_cursor.place();
            if (const auto count = m_grammar.readCount()) {
                if (!m_cursor.isLineEnd()) {
                    m_cursor.goBack(start);
                    return step();
                }
                m_repeat = count->times;
            } else if (m_cursor.isNumber() && !isTitle) {
                return step();
            } else if (!part(m_part)) {
                m_cursor.take();
                isTitle = true;
            }
        }
        if (isTitle)
            m_cursor.assume(from, m_cursor.to(), RemarkKind::TitleNotKept);
    }

    bool part(Blocks Reading::*&named)
    {
        if (!m_cursor.isAny({ Sense::WarmUp, Sense::CoolDown, Sense::Main }))
            return false;
        const auto sense = m_cursor.take().meaning->sense;
        named = sense == Sense::WarmUp ? &Reading::warmUp
            : sense == Sense::CoolDown ? &Reading::coolDown
                                       : &Reading::blocks;
        return true;
    }

    /// "- Recovery 30s 50%", "- 4x 500mtr 5:00/km Pace".
    void step()
    {
        const auto from = m_cursor.from();
        Step step;
        step.block.body = Rep {};
        cue(step);
        const auto count = m_grammar.readCount();
        const auto length = readQuantity(m_cursor);
        if (!length || length->isBare() || length->amount <= 0) {
            toLineEnd();
            m_cursor.problem(from, m_cursor.to(), RemarkKind::StepWithoutLength);
            return;
        }
        step.block.rep().length = length->length();
        targets(step);
        if (count)
            step.block.times = count->times;
        put(std::move(step), from);
    }

    /// The words before the length: what kind of step it is, how it is run.
    void cue(Step &step)
    {
        const auto from = m_cursor.from();
        bool isWords = false;
        while (!m_cursor.isNumber() && !m_cursor.isLineEnd()) {
            if (m_cursor.is(Sense::Kind)) {
                step.recovery = static_cast<RecoveryKind>(m_cursor.take().meaning->value);
            } else if (m_cursor.isAny({ Sense::Tag, Sense::Stride })) {
                step.block.tags.emplace_back(m_cursor.take().meaning->says);
            } else if (m_cursor.is(Sense::Effort)) {
                step.block.rep().target.effort = static_cast<Effort>(m_cursor.take().meaning->value);
            } else if (!part(step.part)) {
                m_cursor.take();
                isWords = true;
            }
        }
        if (isWords)
            m_cursor.assume(from, m_cursor.to(), RemarkKind::CueNotKept);
    }

    void targets(Step &step)
    {
        auto &target = step.block.rep().target;
        while (!m_cursor.isLineEnd()) {
            const auto from = m_cursor.from();
            const auto start = m_cursor.place();
            TargetWords words;
            if (m_cursor.isAny(word::kRamp)) {
                m_cursor.take();
                step.block.tags.emplace_back("ramp");
            } else if (m_cursor.isAny(word::kIntensity) && m_cursor.is("=", 1)) {
                intensity(step);
            } else if (otherScale()) {
                m_cursor.problem(from, m_cursor.to(), RemarkKind::NoPaceInStep);
            } else if (readTargetPiece(m_cursor, words, { .isLed = true }) && !m_cursor.isAt(start)) {
                paceOf(words, from);
                merge(target, words.target);
            } else if (!m_cursor.takeIf(Sense::Pace)) {
                m_cursor.take();
                m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstoodInStep);
            }
        }
    }

    /// Percentages are of the threshold; a pace without a distance is a kilometre's.
    void paceOf(TargetWords &words, std::size_t from)
    {
        if (words.target.percent && !words.target.pace) {
            words.target.pace = PaceRung::Min60;
            m_cursor.assume(from, m_cursor.to(), RemarkKind::PercentOfThreshold);
        }
        if (words.target.time && m_cursor.is(Sense::Pace)) {
            words.target.pacePerKm = std::exchange(words.target.time, {});
            words.target.pacePerKmMax = std::exchange(words.target.timeMax, {});
            m_cursor.assume(from, m_cursor.to(), RemarkKind::NoDistanceReadPerKm);
        }
        m_cursor.takeIf(Sense::Pace);
    }

    /// "70% HR", "220w", "90rpm", "Z2": nothing that a pace could be made of.
    bool otherScale()
    {
        const auto start = m_cursor.place();
        if (m_cursor.isNumber() && readRange(m_cursor)) {
            m_cursor.takeIf("%");
            if (m_cursor.isAny(word::kOtherScales)) {
                m_cursor.take();
                return true;
            }
        }
        m_cursor.goBack(start);
        return false;
    }

    void intensity(Step &step)
    {
        m_cursor.take();
        m_cursor.take();
        if (m_cursor.is(Sense::Kind))
            step.recovery = static_cast<RecoveryKind>(m_cursor.take().meaning->value);
        else if (!part(step.part))
            m_cursor.take(); // "active": an ordinary step
    }

    void put(Step step, std::size_t from)
    {
        auto &list = step.part ? m_reading.*(step.part) : section();
        const bool isPause = step.recovery && !list.empty() && !list.back().after && !step.part;
        if (!isPause) {
            if (step.recovery)
                step.block.tags.emplace_back("recovery");
            list.push_back(std::move(step.block));
            return;
        }
        Recovery recovery;
        recovery.kind = *step.recovery;
        const auto &rep = step.block.rep();
        if (const auto *distance = std::get_if<Distance>(&rep.length))
            recovery.distance = *distance;
        else
            recovery.duration = std::get<Duration>(rep.length);
        if (rep.target.isStated())
            m_cursor.assume(from, m_cursor.to(), RemarkKind::PaceOfRecoveryNotKept);
        list.back().after = recovery;
    }

    void toLineEnd()
    {
        while (!m_cursor.isLineEnd())
            m_cursor.take();
    }

    /// The steps of "4x" become a set; what follows its last step also follows the set.
    void closeRepeat()
    {
        const auto times = std::exchange(m_repeat, {});
        auto items = std::exchange(m_items, {});
        if (!times || items.empty())
            return;
        const auto last = std::exchange(items.back().after, {});
        Block set;
        if (items.size() == 1)
            set = std::move(items.front());
        else
            set.body = std::move(items);
        notation::repeat(set, *times);
        if (isRepeated(set.times))
            set.between = last;
        set.after = last;
        (m_reading.*m_part).push_back(std::move(set));
    }

    Cursor &m_cursor;
    Grammar m_grammar;
    Reading &m_reading;
    Blocks Reading::*m_part = &Reading::blocks;
    std::optional<Count> m_repeat;
    Blocks m_items;
};

} // namespace

void readSteps(Cursor &cursor, Reading &reading)
{
    Steps(cursor, reading).read();
}

} // namespace fivepace::notation
