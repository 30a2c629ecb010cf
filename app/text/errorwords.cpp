// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QRegularExpression>

namespace fivepace::words {

namespace {

/// What is known of the cause beside the code, one sentence; empty where nothing is.
QString causeSentence(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::BeingWritten:
        return Words::tr("It is being written at this moment.");
    case Cause::FolderUnconfirmed:
        return Words::tr("The disk did not confirm its folder.");
    case Cause::FileNotYours:
        return Words::tr("You may not write this file.");
    case Cause::FolderNotYours:
        return Words::tr("You may not write in its folder.");
    case Cause::FileThere:
        return Words::tr("The file is there already.");
    case Cause::FolderMissing:
        return Words::tr("Its folder does not exist.");
    case Cause::FolderNotMade:
        return Words::tr("The folder cannot be made.");
    case Cause::HardlyRoom:
        return Words::tr("A backup was made, but there is hardly room for the next one.");
    case Cause::HalfWritten:
        return Words::tr("What another program left half written cannot be taken back.");
    case Cause::HoldsElse:
        return Words::tr("What was to be changed is no longer so.");
    case Cause::ChangedByAnother:
        return Words::tr("Another program has changed the file.");
    case Cause::SquadClosed:
        return Words::tr("The squad is closed.");
    case Cause::IsBackup:
        return Words::tr("It is a backup, which stays as it was made.");
    case Cause::PointsNowhere:
        return Words::tr("It points to something that is not there.");
    case Cause::TooManyColumns:
        return Words::tr(
            "There are more than %n column(s).", nullptr, static_cast<int>(exchange::kMostTableColumns));
    case Cause::TooManyRows:
        return Words::tr(
            "There are more than %n row(s).", nullptr, static_cast<int>(exchange::kMostTableRows));
    case Cause::TextBehindQuote:
        return Words::tr("Text stands behind a quoted cell.");
    case Cause::QuoteNotEnded:
        return Words::tr("A quoted cell does not end.");
    case Cause::TooLong:
        return Words::tr("It is longer than %1 MB.").arg(exchange::kMostTableBytes / 1'000'000);
    case Cause::NotText:
        return Words::tr("It is not text.");
    case Cause::Empty:
        return Words::tr("It is empty.");
    case Cause::OtherFormat:
        return Words::tr("It is no set of workouts.");
    case Cause::VersionMissing:
        return Words::tr("“version” or the list “workouts” is missing.");
    }
    return {};
}

/// In what of the squad the fault lies, one sentence; empty where that is not known.
QString thingSentence(Thing thing)
{
    switch (thing) {
    case Thing::None:
        return {};
    case Thing::SquadCard:
        return Words::tr("It is about the squad's own settings.");
    case Thing::Groups:
        return Words::tr("It is about the groups.");
    case Thing::Athletes:
        return Words::tr("It is about the athletes.");
    case Thing::GroupsOfAthletes:
        return Words::tr("It is about the groups of the athletes.");
    case Thing::Results:
        return Words::tr("It is about the results of the athletes.");
    case Thing::Absences:
        return Words::tr("It is about the absences of the athletes.");
    case Thing::HandPaces:
        return Words::tr("It is about the paces set by hand.");
    case Thing::Workouts:
        return Words::tr("It is about the workouts of the library.");
    case Thing::Cycles:
        return Words::tr("It is about the cycles.");
    case Thing::DaysOfCycles:
        return Words::tr("It is about the days of the cycles.");
    case Thing::Phases:
        return Words::tr("It is about the phases of the season.");
    case Thing::Races:
        return Words::tr("It is about the races.");
    case Thing::GroupsOfRaces:
        return Words::tr("It is about the groups of the races.");
    case Thing::Sessions:
        return Words::tr("It is about the sessions.");
    case Thing::Entries:
        return Words::tr("It is about the athletes' lines in the sessions.");
    case Thing::Targets:
        return Words::tr("It is about the targets in the log.");
    case Thing::RepTimes:
        return Words::tr("It is about the rep times in the log.");
    case Thing::UndoLog:
        return Words::tr("It is about what can be undone.");
    case Thing::SentCalendars:
        return Words::tr("It is about what calendars were sent.");
    case Thing::LastEdits:
        return Words::tr("It is about the log of the last edits.");
    }
    return {};
}

/// The path, the name, what the system says, who writes; in this order.
QString placeOf(const Error &error)
{
    QString place = fromUtf8(error.detail).trimmed();
    while (place.endsWith(u'.') || place.endsWith(u':') || place.endsWith(u' '))
        place.chop(1);
    if (error.line > 0)
        place = place.isEmpty()
            ? Words::tr("line %1").arg(error.line)
            : Words::tr("%1, line %2", "file or reason, line").arg(place, QString::number(error.line));
    if (error.writer)
        place = place.isEmpty()
            ? writer(*error.writer)
            : Words::tr("%1, by %2", "file, who writes it").arg(place, writer(*error.writer));
    return place;
}

/// "What happened: place. Cause. What it is about. Next step."
QString sentence(const QString &what, const Error &error, const QString &next)
{
    const auto place = placeOf(error);
    QStringList sentences { place.isEmpty() ? Words::tr("%1.", "what happened").arg(what)
                                            : Words::tr("%1: %2.", "what happened, place").arg(what, place) };
    for (const auto &more : { causeSentence(error.cause), thingSentence(error.thing), next }) {
        if (!more.isEmpty())
            sentences << more;
    }
    return sentences.join(u' ');
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

QString ownerOf(const IssueOwner &owner)
{
    const auto name = fromUtf8(owner.name);
    const auto workout = fromUtf8(owner.workout);
    switch (owner.kind) {
    case OwnerKind::None:
        return {};
    case OwnerKind::Squad:
        return Words::tr("Squad");
    case OwnerKind::Group:
        return Words::tr("Group “%1”").arg(name);
    case OwnerKind::Athlete:
        return Words::tr("Athlete %1").arg(name);
    case OwnerKind::Workout:
        return Words::tr("Workout “%1”").arg(name);
    case OwnerKind::Cycle:
        return Words::tr("Cycle “%1”").arg(name);
    case OwnerKind::Phase:
        return Words::tr("Phase “%1”").arg(name);
    case OwnerKind::Race:
        return Words::tr("Race “%1”").arg(name);
    case OwnerKind::Session:
        return owner.day ? Words::tr("Session “%1” of %2").arg(workout, longDate(*owner.day))
                         : Words::tr("Session “%1”").arg(workout);
    case OwnerKind::Entry:
        if (!owner.day)
            return name.isEmpty() ? Words::tr("Somebody in the log") : Words::tr("%1 in the log").arg(name);
        return name.isEmpty()
            ? Words::tr("Somebody in the session “%1” of %2").arg(workout, longDate(*owner.day))
            : Words::tr("%1 in the session “%2” of %3").arg(name, workout, longDate(*owner.day));
    }
    return {};
}

QString issueText(IssueKind kind)
{
    switch (kind) {
    case IssueKind::NameMissing:
        return Words::tr("The name is missing. Type one.");
    case IssueKind::DistanceOutOfRange:
        return Words::tr("The distance is out of range. Give 20 m up to the marathon.");
    case IssueKind::TimeOutOfRange:
        return Words::tr("The time is out of range. Give more than zero and less than 24 hours.");
    case IssueKind::TimeImpossible:
        return Words::tr("Nobody runs this time over this distance. Check both.");
    case IssueKind::DateOutOfRange:
        return Words::tr("The date is out of range. Give one of the years 1900 to 2199.");
    case IssueKind::NumberOutOfRange:
        return Words::tr("The number is out of range. Correct it, or restore this from a backup.");
    case IssueKind::FlyingTooLong:
        return Words::tr("A flying start is for 20 to 60 m. Say standing, or mend the distance.");
    case IssueKind::DateInFuture:
        return Words::tr("The date is in the future. Check it.");
    case IssueKind::AbsenceReversed:
        return Words::tr("The last day is before the first. Swap them.");
    case IssueKind::CycleLengthWrong:
        return Words::tr("A cycle has 7 to 28 days. Choose one of these lengths.");
    case IssueKind::RoleWithoutQuality:
        return Words::tr("A session of the plan needs a pace, and nothing else has one. Choose the pace or "
                         "the kind.");
    case IssueKind::ItemOutsideCycle:
        return Words::tr("It stands on a day outside its cycle. Choose a day of the cycle.");
    case IssueKind::NoReps:
        return Words::tr("There are no reps. Write the main set, such as 6 × 200 m [3:00].");
    case IssueKind::TooManyReps:
        return Words::tr("More than 1000 reps. Write fewer.");
    case IssueKind::LevelOutOfRange:
        return Words::tr("Levels go from 1 to 99. Give one of these.");
    case IssueKind::RpeOutOfRange:
        return Words::tr("RPE goes from 0 to 10. Give one of these.");
    case IssueKind::LoosenessOutOfRange:
        return Words::tr("Looseness goes from 1 (tight) to 5 (loose). Give one of these.");
    case IssueKind::StopOutOfRange:
        return Words::tr("A stop comes after 0 to 1000 reps. Give one of these.");
    case IssueKind::PercentOutOfRange:
        return Words::tr(
            "The percentage is out of range: pace goes from 50 to 150, recovery from 10 to 500.");
    case IssueKind::PhaseReversed:
        return Words::tr("The phase ends before it begins. Swap its days.");
    case IssueKind::UnknownReference:
        return Words::tr("It points to something that is not in this file. Choose it again.");
    }
    return {};
}

} // namespace

QString error(const Error &error)
{
    switch (error.code) {
    case Errc::NotFound:
        return sentence(Words::tr("Not found"), error, Words::tr("Check the name and try again."));
    case Errc::CannotOpen:
        return sentence(Words::tr("Cannot open the file"), error,
            Words::tr("Check that it is there and that you may read it."));
    case Errc::CannotWrite:
        return sentence(Words::tr("Cannot write the file"), error,
            Words::tr(
                "Nothing was changed. Check the folder and your rights in it, or choose another place."));
    case Errc::Locked:
        return sentence(Words::tr("Another program is writing this file"), error,
            Words::tr("Close it there, then try again; reading works meanwhile."));
    case Errc::ReadOnly:
        return sentence(Words::tr("The file is open for reading only"), error,
            error.cause == Cause::IsBackup
                ? Words::tr("Nothing was changed. Save a copy of it in another folder and open that.")
                : Words::tr("Nothing was changed. Close the program that writes it, then open it again."));
    case Errc::CannotRead:
        return sentence(Words::tr("The disk did not give what was to be read"), error,
            Words::tr(
                "Nothing is shown or written from a part of it. Try again; if it happens again, copy the "
                "file to another disk, or restore a backup there."));
    case Errc::DiskFull:
        return sentence(Words::tr("The disk is full"), error,
            Words::tr(
                "What stood there before still stands. Make room, or choose another place, and try again."));
    case Errc::Unconfirmed:
        return sentence(Words::tr("It was written, but the disk did not confirm that it will stay"), error,
            Words::tr("Look at it again before you go on, and save a copy on another disk."));
    case Errc::NotAFile:
        return sentence(Words::tr("This is a folder, a pipe or a device, not a file"), error,
            Words::tr("Choose a file."));
    case Errc::LockedElsewhere:
        return sentence(Words::tr("Somebody at another computer may be writing this file"), error,
            Words::tr(
                "If nobody has it open there any more, take it over; if somebody has, what they type from "
                "then on would be lost."));
    case Errc::TakenOver:
        return sentence(Words::tr("The right to write this file was taken over"), error,
            Words::tr("Nothing was changed. Open the file again before you go on."));
    case Errc::Changed:
        return sentence(Words::tr("Another program has written or replaced this file while it was open"),
            error, Words::tr("Nothing was changed. Read it again before you go on."));
    case Errc::Gone:
        return sentence(Words::tr("The file was moved or deleted while it was open"), error,
            Words::tr("Nothing was changed. Put it back under its name, or open it where it lies now."));
    case Errc::WrongVersion:
        return sentence(Words::tr("The file does not hold what its version says"), error,
            Words::tr(
                "It was left as it is. Restore a backup, or open the file with the program that wrote it."));
    case Errc::Cancelled:
        return sentence(Words::tr("Stopped"), error, Words::tr("Nothing was changed or written."));
    case Errc::Foreign:
        return sentence(Words::tr("This is not a Fivepace file"), error,
            Words::tr("It was left as it is. Choose another file."));
    case Errc::Newer:
        return sentence(Words::tr("A newer Fivepace wrote this file"), error,
            Words::tr("It was left as it is. Update Fivepace to open it."));
    case Errc::Damaged:
        return sentence(Words::tr("The file is damaged"), error,
            Words::tr("It was left as it is. Restore the newest backup."));
    case Errc::Conflict:
        return sentence(Words::tr("Something else has changed this meanwhile"), error,
            Words::tr("Nothing was changed. Look at it again and repeat the change."));
    case Errc::Invalid:
        return sentence(Words::tr("This is not allowed"), error,
            Words::tr("Nothing was changed. Correct it and try again."));
    case Errc::Unreadable:
        return sentence(Words::tr("Could not understand this"), error,
            Words::tr("Correct the text at that place and try again."));
    case Errc::NoTable:
        return sentence(Words::tr("This cannot be read as a table"), error,
            Words::tr("Save the rows that you need as CSV in UTF-8, in parts of at most 32 MB and 100,000 "
                      "rows, and import that."));
    }
    return {};
}

QString placeOf(const Issue &issue)
{
    QString place = ownerOf(issue.owner);
    if (place.isEmpty())
        return {};
    static const QRegularExpression counted(QStringLiteral("([A-Za-z]+)\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = counted.match(fromUtf8(issue.field));
    for (const ListName &list : kListNames) {
        if (match.captured(1) == QLatin1String(list.member))
            place = Words::tr("%1, %2", "Athlete A. Okafor, result 3")
                        .arg(place, Words::tr(list.name).arg(match.captured(2).toInt() + 1));
    }
    return place;
}

QString issue(const Issue &issue)
{
    const QString text = issueText(issue.kind);
    const QString place = placeOf(issue);
    return place.isEmpty()
        ? text
        : Words::tr("%1: %2", "Athlete A. Okafor, result 3: The date is in the future.").arg(place, text);
}

QString writer(const Writer &writer)
{
    if (writer.program.empty())
        return Words::tr("another program");
    return Words::tr("%1 on %2 (process %3) since %4", "program, computer, number, time")
        .arg(fromUtf8(writer.program), fromUtf8(writer.machine), QString::number(writer.process),
            fromUtf8(writer.since));
}

QString droppedLock(const QString &squad, const Writer &holder)
{
    return Words::tr("%1: a lock was dropped, since whoever held it is gone: %2.").arg(squad, writer(holder));
}

QString keptAside(const QString &squad, const std::string &kept)
{
    return Words::tr("%1: another program's file had a name that this one needs. It is kept as %2.")
        .arg(squad, fromUtf8(kept));
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
