// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/workoutsearch.h"

#include "domain/values/folded.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(WorkoutSearch)
};

/// Capitals, accents, hyphens and the forms of the blank and of the multiplication sign make no difference.
/// `places`: where each character of the answer stands in `text`, and its end.
QString plain(const QString &text, std::vector<qsizetype> *places = nullptr)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isSpace() || letter == u'-' || letter == QChar(0x2013))
            result += u' ';
        else if (letter == QChar(0x00d7))
            result += u'x';
        else if (letter.unicode() > 127 && !letter.isSurrogate())
            result += words::fromUtf8(folded(words::toUtf8(letter)));
        else
            result += letter.toLower();
        if (places)
            places->resize(static_cast<std::size_t>(result.size()), i);
    }
    if (places)
        places->push_back(text.size());
    return result;
}

std::string searchable(const QString &text)
{
    return plain(text).toStdString();
}

QRegularExpression wholeWords(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("(?<![\\w#])(?:%1)(?!\\w)").arg(pattern));
}

/// Takes every match of `pattern` out of `text`; the answer is what its first group, or else the whole match,
/// held each time.
QStringList takeOut(QString &text, const QString &pattern)
{
    const auto expression = wholeWords(pattern);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        found += one.lastCapturedIndex() > 0 ? one.captured(1) : one.captured();
    }
    text.replace(expression, QStringLiteral(" "));
    return found;
}

/// The term's own word, or an English one.
bool takeOutTerm(QString &text, SearchTerm term, const QString &english)
{
    return !takeOut(text, english + u'|' + QRegularExpression::escape(plain(wordOf(term)))).isEmpty();
}

void collectLengths(const Blocks &blocks, SearchedWorkout &found)
{
    for (const auto &block : blocks) {
        if (block.isSet()) {
            collectLengths(block.items(), found);
            continue;
        }
        found.lengths.push_back(block.rep().length);
        if (block.rep().flying) {
            found.lengths.emplace_back(block.rep().flying->fly);
            found.isFlying = true;
        }
    }
}

/// "800", "mile", "5k", "60 min", "max velocity" as they stand in a search.
std::optional<PaceRung> rungNamed(QString name)
{
    static const QStringList fastest { QStringLiteral("max velocity"), QStringLiteral("maximum velocity"),
        QStringLiteral("mv") };
    if (fastest.contains(name))
        return PaceRung::MaxVelocity;
    name.remove(u' ');
    if (name.endsWith(u'm'))
        name.chop(1);
    if (name.endsWith(u'k'))
        name.replace(name.size() - 1, 1, QStringLiteral("000"));
    return rungFromCode(name.toStdString());
}

bool contains(const std::vector<Length> &lengths, const Length &length)
{
    return std::ranges::find(lengths, length) != lengths.end();
}

} // namespace

QString wordOf(SearchTerm term)
{
    switch (term) {
    case SearchTerm::Favourite:
        return Search::tr("favourite");
    case SearchTerm::LastUsed:
        return Search::tr("last used");
    case SearchTerm::NotUsed:
        return Search::tr("not used");
    case SearchTerm::Own:
        return Search::tr("own");
    case SearchTerm::Duplicate:
        return Search::tr("duplicate");
    case SearchTerm::Hidden:
        return Search::tr("hidden");
    case SearchTerm::Flying:
        return Search::tr("flying");
    case SearchTerm::Level:
        return Search::tr("level");
    }
    return {};
}

SearchedWorkout::SearchedWorkout(const Workout &workout, const WorkoutUse &use, bool isDouble)
    : step(stepOf(workout.rung))
    , level(workout.level)
    , isFlying(workout.rung == PaceRung::MaxVelocity)
    , isFavourite(workout.favourite)
    , isHidden(workout.hidden)
    , isOwn(!workout.builtIn)
    , isDouble(isDouble)
    , isUsed(use.times > 0)
{
    collectLengths(workout.main, *this);
    QStringList all { words::fromUtf8(workout.name), words::fromUtf8(workout.text),
        Search::tr("%1 pace").arg(words::rung(workout.rung)), words::shortRung(workout.rung),
        words::style(workout.style), wordOf(SearchTerm::Level) + u' ' + QString::number(level),
        words::fromUtf8(workout.source) };
    for (const auto &tag : workout.tags) {
        all += words::fromUtf8(tag);
        tags.push_back(searchable(words::fromUtf8(tag)));
    }
    // What the search has words for is found from their first letters on.
    const auto say = [&all](bool claim, SearchTerm term) { all += claim ? wordOf(term) : QString(); };
    say(isFlying, SearchTerm::Flying);
    say(isFavourite, SearchTerm::Favourite);
    say(isHidden, SearchTerm::Hidden);
    say(isOwn, SearchTerm::Own);
    say(isDouble, SearchTerm::Duplicate);
    say(isUsed, SearchTerm::LastUsed);
    say(!isUsed, SearchTerm::NotUsed);
    text = searchable(all.join(u'\n'));
    notesFrom = text.size();
    text += searchable(u'\n' + words::fromUtf8(workout.howTo));
}

WorkoutSearch::WorkoutSearch(const QString &text, const std::optional<FivePaces> &fivePaces)
{
    static const QRegularExpression quotes(QStringLiteral("[\"\u201c\u201d\u201e\u00ab\u00bb]"));
    QString rest = plain(text).remove(quotes);
    m_lastUsed = takeOutTerm(rest, SearchTerm::LastUsed, QStringLiteral("last used"));
    m_notUsed = takeOutTerm(rest, SearchTerm::NotUsed, QStringLiteral("not used|never used|unused"));
    m_favourite = takeOutTerm(rest, SearchTerm::Favourite, QStringLiteral("favou?rites?|starred"));
    m_hidden = takeOutTerm(rest, SearchTerm::Hidden, QStringLiteral("hidden"));
    m_own = takeOutTerm(rest, SearchTerm::Own, QStringLiteral("own"));
    m_double = takeOutTerm(rest, SearchTerm::Duplicate, QStringLiteral("duplicates?"));
    const auto level = QRegularExpression::escape(plain(wordOf(SearchTerm::Level)));
    for (const auto &number : takeOut(rest, QStringLiteral("(?:level|%1) ?(\\d{1,2})").arg(level)))
        m_level = number.toInt();
    readPaces(rest, fivePaces);
    m_flying = takeOutTerm(rest, SearchTerm::Flying, QStringLiteral("flying"));
    if (m_flying)
        m_marks += QRegularExpression::escape(plain(wordOf(SearchTerm::Flying)));
    readLengths(rest);
    for (const auto &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        const auto utf8 = word.toStdString();
        if (word.size() > 1 && word.startsWith(u'#')) {
            m_tags.push_back(utf8.substr(1));
            continue;
        }
        const bool isNumber = std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
        (isNumber ? m_numbers : m_words).push_back(utf8);
        m_marks += QRegularExpression::escape(word);
    }
}

void WorkoutSearch::readPaces(QString &text, const std::optional<FivePaces> &fivePaces)
{
    if (fivePaces) {
        for (const auto &role : takeOut(text, QStringLiteral("(ss1|ss2|rp|es1|es2)(?: pace)?"))) {
            const auto known = roleFromCode(role.toUpper().toStdString());
            m_steps.push_back(stepOf(fivePaces->at(*known)));
        }
    }
    const auto named = QStringLiteral("(max velocity|maximum velocity|mv|(?:3|5|10)k|mile(?= pace)"
                                      "|\\d+ ?(?:km?|m|min)?(?= pace))(?: pace)?");
    auto rest = text;
    rest.replace(QStringLiteral("10 000"), QStringLiteral("10000"));
    std::vector<int> steps;
    for (const auto &name : takeOut(rest, named)) {
        const auto rung = rungNamed(name);
        if (!rung)
            return; // not a pace we know: words like any other
        steps.push_back(stepOf(*rung));
    }
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    text = rest;
}

void WorkoutSearch::readLengths(QString &text)
{
    const auto take = [&](const QString &pattern, const QString &unit, const auto &lengthOf) {
        for (const auto &number : takeOut(text, pattern)) {
            m_lengths.push_back(lengthOf(number));
            m_marks += QStringLiteral("(?<!\\d)%1 ?%2(?!\\w)").arg(QRegularExpression::escape(number), unit);
        }
    };
    take(QStringLiteral("(\\d{2,5}) ?m"), QStringLiteral("m"),
        [](const QString &number) -> Length { return Distance::metres(number.toLongLong()); });
    take(QStringLiteral("(\\d{1,2}(?:\\.\\d{1,3})?) ?km"), QStringLiteral("km"), [](const QString &number) {
        return Length(Distance::millimetres(qRound64(number.toDouble() * 1'000'000)));
    });
    take(QStringLiteral("(\\d{1,3}) ?min"), QStringLiteral("min"),
        [](const QString &number) -> Length { return Duration(std::chrono::minutes(number.toInt())); });
}

bool WorkoutSearch::matches(const SearchedWorkout &workout) const
{
    if ((m_level && workout.level != *m_level) || (m_flying && !workout.isFlying)
        || (m_favourite && !workout.isFavourite) || (m_hidden && !workout.isHidden)
        || (m_own && !workout.isOwn) || (m_double && !workout.isDouble) || (m_lastUsed && !workout.isUsed)
        || (m_notUsed && workout.isUsed))
        return false;
    const auto isAt = [&](int step) { return workout.step == step; };
    const auto hasIt = [&](const Length &length) { return contains(workout.lengths, length); };
    const auto isTagged = [&](const std::string &wanted) {
        return std::ranges::any_of(
            workout.tags, [&](const std::string &tag) { return tag.starts_with(wanted); });
    };
    const auto says = [&](const std::string &word) { return workout.text.find(word) != std::string::npos; };
    const auto counts = [&](const std::string &word) { return workout.text.find(word) < workout.notesFrom; };
    return std::ranges::all_of(m_steps, isAt) && std::ranges::all_of(m_lengths, hasIt)
        && std::ranges::all_of(m_tags, isTagged) && std::ranges::all_of(m_words, says)
        && std::ranges::all_of(m_numbers, counts);
}

QString WorkoutSearch::marked(const QString &text) const
{
    if (m_marks.isEmpty())
        return text.toHtmlEscaped();
    const QRegularExpression found(m_marks.join(u'|'));
    QString html;
    qsizetype at = 0;
    std::vector<qsizetype> places;
    for (auto match = found.globalMatch(plain(text, &places)); match.hasNext();) {
        const auto one = match.next();
        const auto from = places[static_cast<std::size_t>(one.capturedStart())];
        const auto to = places[static_cast<std::size_t>(one.capturedEnd())];
        html += text.mid(at, from - at).toHtmlEscaped();
        html += QStringLiteral("<b>%1</b>").arg(text.mid(from, to - from).toHtmlEscaped());
        at = to;
    }
    return html + text.mid(at).toHtmlEscaped();
}

} // namespace fivepace
