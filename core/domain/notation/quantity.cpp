// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/cursor.h"

#include <algorithm>
#include <array>

namespace fivepace::notation {

namespace {

using Unit = Quantity::Unit;

struct UnitWord {
    std::string_view word;
    Unit unit;
    std::int64_t size; ///< mm or ms in a thousandth
};

constexpr std::array kUnitWords {
    UnitWord { "m", Unit::Millimetre, 1 },
    UnitWord { "metre", Unit::Millimetre, 1 },
    UnitWord { "metres", Unit::Millimetre, 1 },
    UnitWord { "meter", Unit::Millimetre, 1 },
    UnitWord { "meters", Unit::Millimetre, 1 },
    UnitWord { "mtr", Unit::Millimetre, 1 },
    UnitWord { "mtrs", Unit::Millimetre, 1 },
    UnitWord { "k", Unit::Millimetre, 1000 },
    UnitWord { "km", Unit::Millimetre, 1000 },
    UnitWord { "kms", Unit::Millimetre, 1000 },
    UnitWord { "kilometre", Unit::Millimetre, 1000 },
    UnitWord { "kilometres", Unit::Millimetre, 1000 },
    UnitWord { "s", Unit::Millisecond, 1 },
    UnitWord { "sec", Unit::Millisecond, 1 },
    UnitWord { "secs", Unit::Millisecond, 1 },
    UnitWord { "second", Unit::Millisecond, 1 },
    UnitWord { "seconds", Unit::Millisecond, 1 },
    UnitWord { "sek", Unit::Millisecond, 1 },
    UnitWord { "min", Unit::Millisecond, 60 },
    UnitWord { "mins", Unit::Millisecond, 60 },
    UnitWord { "minute", Unit::Millisecond, 60 },
    UnitWord { "minutes", Unit::Millisecond, 60 },
    UnitWord { "h", Unit::Millisecond, 3600 },
    UnitWord { "hr", Unit::Millisecond, 3600 },
    UnitWord { "hour", Unit::Millisecond, 3600 },
    UnitWord { "hours", Unit::Millisecond, 3600 },
};
constexpr std::array<std::string_view, 3> kMiles { "mi", "mile", "miles" };
constexpr std::array<std::string_view, 5> kSecondWords { "s", "sec", "secs", "seconds", "sek" };
constexpr std::int64_t kMinuteMs = 60'000;

std::optional<UnitWord> unitAt(const Cursor &cursor)
{
    if (cursor.peek().kind != TokenKind::Word)
        return {};
    if (cursor.dialect() == Dialect::IntervalsIcu && cursor.is("m"))
        return UnitWord { "m", Unit::Millisecond, 60 };
    if (cursor.isAny(kMiles))
        return UnitWord { "mile", Unit::Millimetre, kMile.inMillimetres() };
    const auto found = std::ranges::find(kUnitWords, cursor.peek().text, &UnitWord::word);
    return found == kUnitWords.end() ? std::nullopt : std::optional(*found);
}

/// 2:30 and 0:03:23, the first number already taken.
std::int64_t clockMs(Cursor &cursor, std::int64_t thousandths)
{
    auto ms = thousandths;
    while (cursor.is(":") && cursor.isNumber(1) && !cursor.peek(1).spaceBefore) {
        cursor.take();
        const auto from = cursor.from();
        const auto behind = cursor.take();
        const auto part = behind.thousandths;
        if (behind.text.find_first_not_of("0123456789") == 1 || behind.text.size() == 1)
            cursor.problem(from, cursor.to(), "a colon wants two digits behind it: 1:05 or 1:50");
        if (part >= kMinuteMs)
            cursor.problem(from, cursor.to(), "minutes and seconds behind a colon end at 59");
        ms = ms * 60 + part;
    }
    return ms;
}

bool takeSecondSign(Cursor &cursor)
{
    if (cursor.takeIf("\""))
        return true;
    if (!cursor.is("'") || !cursor.is("'", 1))
        return false;
    cursor.take();
    cursor.take();
    return true;
}

/// 30 s of "2 min 30 s", 30" of 1'30".
std::int64_t secondsBehindMinutes(Cursor &cursor, bool afterSign)
{
    if (!cursor.isNumber())
        return 0;
    const auto start = cursor.place();
    const auto ms = cursor.take().thousandths;
    if (afterSign && (takeSecondSign(cursor) || !cursor.is("x")))
        return ms;
    if (cursor.isAny(kSecondWords)) {
        cursor.take();
        return ms;
    }
    cursor.goBack(start);
    return 0;
}

} // namespace

bool Cursor::isAny(std::span<const std::string_view> forms, std::size_t ahead) const
{
    return std::ranges::any_of(forms, [&](std::string_view form) { return is(form, ahead); });
}

bool Cursor::takeIf(std::string_view form)
{
    if (!is(form))
        return false;
    take();
    return true;
}

void Cursor::remark(std::vector<Remark> &remarks, std::size_t from, std::size_t to, std::string reason)
{
    from = std::min(from, m_characters.size());
    to = std::clamp(to, from, m_characters.size());
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += m_characters[i];
    remarks.push_back({ from, to, std::move(text), std::move(reason) });
}

Quantity Quantity::as(Unit meant) const
{
    auto quantity = *this;
    quantity.unit = meant;
    return quantity;
}

std::optional<Quantity> readQuantity(Cursor &cursor)
{
    if (!cursor.isNumber())
        return {};
    Quantity quantity;
    quantity.from = cursor.from();
    quantity.amount = cursor.take().thousandths;
    if (cursor.is(":") && cursor.isNumber(1) && !cursor.peek(1).spaceBefore) {
        quantity.unit = Unit::Millisecond;
        quantity.amount = clockMs(cursor, quantity.amount);
    } else if (takeSecondSign(cursor)) {
        quantity.unit = Unit::Millisecond;
    } else if (cursor.is("'")) {
        cursor.take();
        quantity.unit = Unit::Millisecond;
        quantity.unitSize = 60;
        quantity.amount = quantity.amount * 60;
        if (!cursor.peek().spaceBefore)
            quantity.amount += secondsBehindMinutes(cursor, true);
    } else if (const auto unit = unitAt(cursor)) {
        const bool isMinutes = unit->size == kMinuteMs / 1000 && unit->unit == Unit::Millisecond;
        cursor.take();
        quantity.unit = unit->unit;
        quantity.unitSize = unit->size;
        // A mile is not a whole number of millimetres a thousandth.
        quantity.amount
            = unit->word == "mile" ? quantity.amount * unit->size / 1000 : quantity.amount * unit->size;
        if (isMinutes)
            quantity.amount += secondsBehindMinutes(cursor, false);
    }
    quantity.to = cursor.to();
    return quantity;
}

std::optional<QuantityRange> readRange(Cursor &cursor)
{
    auto least = readQuantity(cursor);
    if (!least)
        return {};
    QuantityRange range { *least, {} };
    const auto start = cursor.place();
    if ((cursor.is("-") || cursor.is("to")) && cursor.isNumber(1)) {
        cursor.take();
        const auto most = readQuantity(cursor);
        if (most->isBare() && !least->isBare()) {
            cursor.goBack(start);
            return range;
        }
        const bool sameUnit = most->unit == least->unit || least->isBare();
        if (!sameUnit) {
            cursor.goBack(start);
            return range;
        }
        if (least->isBare() && !most->isBare()) {
            range.least = least->as(most->unit);
            range.least.amount = least->amount * most->unitSize;
            if (range.least.amount > most->amount) {
                cursor.goBack(start);
                return QuantityRange { *least, {} };
            }
        }
        range.most = most;
    }
    return range;
}

} // namespace fivepace::notation
