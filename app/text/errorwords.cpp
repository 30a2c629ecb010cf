// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"
#include "text/wordscontext.h"

#include <QRegularExpression>

namespace fivepace::words {

namespace {

/// "What happened: place and reason. Next step."
QString sentence(const QString &what, const std::string &detail, const QString &next)
{
    QString place = fromUtf8(detail).trimmed();
    while (place.endsWith(QLatin1Char('.')))
        place.chop(1);
    if (place.isEmpty())
        return Words::tr("%1. %2", "what happened, next step").arg(what, next);
    return Words::tr("%1: %2. %3", "what happened, place and reason, next step").arg(what, place, next);
}

struct ListName {
    const char *member;
    const char *name;
};

/// Lists whose members are counted: "results[2].time" is the third result.
constexpr ListName kListNames[] {
    { "results", QT_TRANSLATE_NOOP("Words", "result %1") },
    { "reps", QT_TRANSLATE_NOOP("Words", "rep %1") },
    { "absences", QT_TRANSLATE_NOOP("Words", "absence %1") },
    { "days", QT_TRANSLATE_NOOP("Words", "day %1") },
};

/// "Athlete A. Okafor, result 3" for "athlete A. Okafor: results[2].time"; empty where the field has no owner
/// before it: then the sentence stands beside the field.
QString placeOf(const std::string &field)
{
    const QString whole = fromUtf8(field);
    const qsizetype colon = whole.lastIndexOf(QStringLiteral(": "));
    if (colon < 0)
        return {};
    QString place = whole.left(colon);
    place[0] = place[0].toUpper();
    static const QRegularExpression counted(QStringLiteral("([A-Za-z]+)\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = counted.match(whole, colon);
    for (const ListName &list : kListNames)
        if (match.captured(1) == QLatin1String(list.member))
            place += QStringLiteral(", ") + Words::tr(list.name).arg(match.captured(2).toInt() + 1);
    return place;
}

QString issueText(IssueKind kind)
{
    switch (kind) {
    case IssueKind::NameMissing:
        return Words::tr("the name is missing. Type one.");
    case IssueKind::DistanceOutOfRange:
        return Words::tr("the distance is out of range. Give 20 m up to the marathon.");
    case IssueKind::TimeOutOfRange:
        return Words::tr("the time is out of range. Give more than zero and less than 24 hours.");
    case IssueKind::TimeImpossible:
        return Words::tr("nobody runs this time over this distance. Check both.");
    case IssueKind::DateOutOfRange:
        return Words::tr("the date is out of range. Give one of the years 1900 to 2199.");
    case IssueKind::NumberOutOfRange:
        return Words::tr("the number is out of range. Correct it, or restore this from a backup.");
    case IssueKind::FlyingTooLong:
        return Words::tr("a flying start is for 20 to 60 m. Say standing, or mend the distance.");
    case IssueKind::DateInFuture:
        return Words::tr("the date is in the future. Check it.");
    case IssueKind::AbsenceReversed:
        return Words::tr("the last day is before the first. Swap them.");
    case IssueKind::CycleLengthWrong:
        return Words::tr("a cycle has 7 to 28 days. Choose one of these lengths.");
    case IssueKind::RoleWithoutQuality:
        return Words::tr("a session of the plan needs a pace, and nothing else has one. Choose the pace or "
                         "the kind.");
    case IssueKind::ItemOutsideCycle:
        return Words::tr("it stands on a day outside its cycle. Choose a day of the cycle.");
    case IssueKind::NoReps:
        return Words::tr("there are no reps. Write the main set, such as 6 × 200 m [3:00].");
    case IssueKind::TooManyReps:
        return Words::tr("more than 1000 reps. Write fewer.");
    case IssueKind::LevelOutOfRange:
        return Words::tr("levels go from 1 to 99. Give one of these.");
    case IssueKind::RpeOutOfRange:
        return Words::tr("RPE goes from 0 to 10. Give one of these.");
    case IssueKind::LoosenessOutOfRange:
        return Words::tr("looseness goes from 1 (tight) to 5 (loose). Give one of these.");
    case IssueKind::StopOutOfRange:
        return Words::tr("a stop comes after 0 to 1000 reps. Give one of these.");
    case IssueKind::PercentOutOfRange:
        return Words::tr(
            "the percentage is out of range: pace goes from 50 to 150, recovery from 10 to 500.");
    case IssueKind::PhaseReversed:
        return Words::tr("the phase ends before it begins. Swap its days.");
    case IssueKind::UnknownReference:
        return Words::tr("it points to something that is not in this file. Choose it again.");
    }
    return {};
}

} // namespace

QString error(const Error &error)
{
    switch (error.code) {
    case Errc::NotFound:
        return sentence(Words::tr("Not found"), error.detail, Words::tr("Check the name and try again."));
    case Errc::CannotOpen:
        return sentence(Words::tr("Cannot open the file"), error.detail,
            Words::tr("Check that it is there and that you may read it."));
    case Errc::CannotWrite:
        return sentence(Words::tr("Cannot write the file"), error.detail,
            Words::tr(
                "Nothing was changed. Check the folder and your rights in it, or choose another place."));
    case Errc::Locked:
        return sentence(Words::tr("Another program is writing this file"), error.detail,
            Words::tr("Close it there, then try again; reading works meanwhile."));
    case Errc::ReadOnly:
        return sentence(Words::tr("The file is open for reading only"), error.detail,
            Words::tr("Nothing was changed. Close the program that writes it, then open it again."));
    case Errc::CannotRead:
        return sentence(Words::tr("The disk did not give what was to be read"), error.detail,
            Words::tr(
                "Nothing is shown or written from a part of it. Try again; if it happens again, copy the "
                "file to another disk, or restore a backup there."));
    case Errc::DiskFull:
        return sentence(Words::tr("The disk is full"), error.detail,
            Words::tr(
                "What stood there before still stands. Make room, or choose another place, and try again."));
    case Errc::Unconfirmed:
        return sentence(Words::tr("It was written, but the disk did not confirm that it will stay"),
            error.detail, Words::tr("Look at it again before you go on, and save a copy on another disk."));
    case Errc::NotAFile:
        return sentence(Words::tr("This is a folder, a pipe or a device, not a file"), error.detail,
            Words::tr("Choose a file."));
    case Errc::LockedElsewhere:
        return sentence(Words::tr("Somebody at another computer may be writing this file"), error.detail,
            Words::tr(
                "If nobody has it open there any more, take it over; if somebody has, what they type from "
                "then on would be lost."));
    case Errc::TakenOver:
        return sentence(Words::tr("The right to write this file was taken over"), error.detail,
            Words::tr("Nothing was changed. Open the file again before you go on."));
    case Errc::Changed:
        return sentence(Words::tr("Another program has written or replaced this file while it was open"),
            error.detail, Words::tr("Nothing was changed. Read it again before you go on."));
    case Errc::Gone:
        return sentence(Words::tr("The file was moved or deleted while it was open"), error.detail,
            Words::tr("Nothing was changed. Put it back under its name, or open it where it lies now."));
    case Errc::WrongVersion:
        return sentence(Words::tr("The file does not hold what its version says"), error.detail,
            Words::tr(
                "It was left as it is. Restore a backup, or open the file with the program that wrote it."));
    case Errc::Foreign:
        return sentence(Words::tr("This is not a Fivepace file"), error.detail,
            Words::tr("It was left as it is. Choose another file."));
    case Errc::Newer:
        return sentence(Words::tr("A newer Fivepace wrote this file"), error.detail,
            Words::tr("It was left as it is. Update Fivepace to open it."));
    case Errc::Damaged:
        return sentence(Words::tr("The file is damaged"), error.detail,
            Words::tr("It was left as it is. Restore the newest backup."));
    case Errc::Conflict:
        return sentence(Words::tr("Something else has changed this meanwhile"), error.detail,
            Words::tr("Nothing was changed. Look at it again and repeat the change."));
    case Errc::Invalid:
        return sentence(Words::tr("This is not allowed"), error.detail,
            Words::tr("Nothing was changed. Correct it and try again."));
    case Errc::Unreadable:
        return sentence(Words::tr("Could not understand this"), error.detail,
            Words::tr("Correct the text at that place and try again."));
    case Errc::NoTable:
        return sentence(Words::tr("This cannot be read as a table"), error.detail,
            Words::tr("Save the rows that you need as CSV in UTF-8, in parts of at most 32 MB and 100,000 "
                      "rows, and import that."));
    }
    return {};
}

QString issue(const Issue &issue)
{
    QString text = issueText(issue.kind);
    if (const QString place = placeOf(issue.field); !place.isEmpty())
        return Words::tr("%1: %2", "Athlete A. Okafor, result 3: the date is in the future.")
            .arg(place, text);
    text[0] = text[0].toUpper();
    return text;
}

QString question(const ResultQuestion &question)
{
    const auto &own = question.other;
    const auto other = Words::tr("%1 in %2 on %3", "distance, time, date")
                           .arg(distance(own.distance), time(own.time), longDate(own.date));
    switch (question.kind) {
    case QuestionKind::AlreadyThere:
        return Words::tr("This result is there already: %1.").arg(other);
    case QuestionKind::SameRace:
        return Words::tr("On this day there is already %1. Is this the same race?").arg(other);
    case QuestionKind::FasterThanShorter:
        return Words::tr("A faster pace than the athlete's own %1.").arg(other);
    case QuestionKind::SlowerThanLonger:
        return Words::tr("A slower pace than the athlete's own %1.").arg(other);
    case QuestionKind::FasterThanExpected:
        return Words::tr("Far faster than expected from the athlete's own %1.").arg(other);
    case QuestionKind::SlowerThanExpected:
        return Words::tr("Far slower than expected from the athlete's own %1.").arg(other);
    }
    return {};
}

} // namespace fivepace::words
