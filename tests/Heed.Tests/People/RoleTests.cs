using Heed.People;
using Shouldly;
using Xunit;

namespace Heed.Tests.People;

public sealed class RoleTests
{
    [Fact]
    public void Every_permission_is_given_by_some_role() =>
        Enum.GetValues<Permission>().Except(Role.PermissionsOf(Role.All.Select(role => role.Name))).ShouldBeEmpty();

    [Fact]
    public void An_observer_only_reads() => Role.PermissionsOf([Role.Observer]).ShouldBe([Permission.ReadDesk]);

    [Fact]
    public void A_name_that_is_no_role_allows_nothing() => Role.PermissionsOf(["Emperor"]).ShouldBeEmpty();

    [Fact]
    public void Only_the_privacy_officer_sees_identifiers_or_lets_a_privacy_finding_through() =>
        Role.All.Where(role => role.Permissions.Contains(Permission.SeeIdentifiers) || role.Permissions.Contains(Permission.OverrideFindings))
            .Select(role => role.Name).ShouldBe([Role.PrivacyOfficer]);

    [Fact]
    public void Running_the_installation_gives_no_say_over_what_is_published() =>
        Role.PermissionsOf([Role.Administrator]).ShouldNotContain(permission => permission == Permission.Publish || permission == Permission.ApproveDrafts);

    [Fact]
    public void A_person_in_a_log_line_is_only_a_number() =>
        new Person { Id = 7, Name = "Ana", Email = "ana@example.org" }.ToString().ShouldBe("person 7");
}
